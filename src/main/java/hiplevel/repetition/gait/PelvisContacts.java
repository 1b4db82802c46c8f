package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.SegmentationSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Initial contacts from the pelvis alone, after McCamley 2012: the vertical force smoothed to one wave a step, one contact
 * a wave, timed by the sharper curve's peak (there: the wavelet's minimum; sign and lead are ours, measured on the optical
 * walks). Sides alternate; which comes first is voted by the band-passed turning rate, right in 65–91 % of contacts alone.
 */
final class PelvisContacts {
    /** One wave a step is left below this, Hz. */
    private static final double STEP_HZ = 3;
    /** The wave of a step is at least this high, m/s². */
    private static final double SMALLEST_WAVE = 0.6;
    /** The sharper peak lies this near the wave's, s. */
    private static final double NEAR = 0.12;

    private static final double TURN_LOW_HZ = 0.5;
    private static final double TURN_HIGH_HZ = 2;

    private final BodyMotion motion;
    private final SegmentationSettings settings;
    private final double[] wave;
    private final double[] force;
    private final double[] turning;

    private PelvisContacts(BodyMotion motion, PelvisMotion pelvis, SegmentationSettings settings) {
        this.motion = motion;
        this.settings = settings;
        double rate = motion.grid().rateHz();
        wave = LowPass.zeroPhase(pelvis.upForce(), STEP_HZ, rate);
        force = LowPass.zeroPhase(pelvis.upForce(), settings.peakLowPassHz(), rate);
        turning = LowPass.bandPass(pelvis.turnRate(), TURN_LOW_HZ, TURN_HIGH_HZ, rate);
    }

    static List<Contact> in(BodyMotion motion, SegmentationSettings settings) {
        return motion.pelvis()
                .map(p -> new PelvisContacts(motion, p, settings).all())
                .orElse(List.of());
    }

    private List<Contact> all() {
        List<Contact> contacts = new ArrayList<>();
        List<Integer> walk = new ArrayList<>();
        for (int landing : landings()) {
            int last = walk.isEmpty() ? landing : walk.get(walk.size() - 1);
            if ((landing - last) / motion.grid().rateHz() > settings.walks().longestStep() / 2) {
                name(walk, contacts);
                walk.clear();
            }
            walk.add(landing);
        }
        name(walk, contacts);
        return contacts;
    }

    private List<Integer> landings() {
        List<Integer> landings = new ArrayList<>();
        int apart = motion.grid().steps(settings.walks().shortestStep());
        int near = motion.grid().steps(NEAR);
        int last = -apart;
        for (int i = 1; i + 1 < wave.length; i++) {
            boolean peak = wave[i] > SMALLEST_WAVE && wave[i] >= wave[i - 1] && wave[i] > wave[i + 1];
            if (peak && i - last >= apart) {
                int sharp = ContactFinder.largest(force, i - near, Math.min(force.length - 1, i + near));
                landings.add(
                        Math.max(0, sharp - motion.grid().steps(settings.walks().contactLead())));
                last = i;
            }
        }
        return landings;
    }

    /** At a right contact the pelvis still turns to the left: the right side has swung ahead. */
    private void name(List<Integer> walk, List<Contact> contacts) {
        if (walk.size() < settings.walks().fewestContacts()) {
            return;
        }
        double vote = 0;
        for (int k = 0; k < walk.size(); k++) {
            vote += (k % 2 == 0 ? 1 : -1) * turning[Math.max(0, walk.get(k))];
        }
        Side side = vote > 0 ? Side.RIGHT : Side.LEFT;
        for (int landing : walk) {
            contacts.add(new Contact(motion.grid().micros(landing), side, Event.INITIAL_CONTACT));
            side = side.opposite();
        }
    }
}
