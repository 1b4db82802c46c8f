package hiplevel.repetition.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.SegmentationSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * When a foot meets the ground, from the pelvis' vertical force alone, after McCamley 2012: smoothed to one wave a step,
 * one contact a wave, timed by the sharper curve's peak (there: the wavelet's minimum; sign and lead are ours, measured on
 * the optical walks). Landings that follow each other and shake the pelvis as the ground does form a walk.
 */
final class PelvisLandings {
    /** One wave a step is left below this, Hz. */
    private static final double STEP_HZ = 3;
    /** The wave of a step is at least this high, m/s². */
    private static final double SMALLEST_WAVE = 0.35;
    /** The sharper peak lies this near the wave's, s. */
    private static final double NEAR = 0.12;
    /** Slow walkers take so long from foot to foot, s. */
    private static final double LONGEST_STEP = 1.6;
    /** About a landing, for so long, s, … */
    private static final double ABOUT = 1.6;
    /** … the pelvis is shaken so much in the band of steps, m/s² SD, … */
    private static final double SMALLEST_SHAKE = 0.3;
    /** … and so much in that of contacts, where no squat, hinge or bridge shakes it. */
    private static final double SMALLEST_SHARP = 0.12;

    private static final double SHAKE_FROM_HZ = 1;
    private static final double SHAKE_TO_HZ = 5;
    private static final double SHARP_FROM_HZ = 4;
    private static final double SHARP_TO_HZ = 12;

    private final BodyMotion motion;
    private final SegmentationSettings settings;
    private final double[] wave;
    private final double[] force;
    private final double[] shake;
    private final double[] sharp;

    PelvisLandings(BodyMotion motion, PelvisMotion pelvis, SegmentationSettings settings) {
        this.motion = motion;
        this.settings = settings;
        double rate = motion.grid().rateHz();
        wave = LowPass.zeroPhase(pelvis.upForce(), STEP_HZ, rate);
        force = LowPass.zeroPhase(pelvis.upForce(), settings.peakLowPassHz(), rate);
        shake = LowPass.bandPass(pelvis.upForce(), SHAKE_FROM_HZ, SHAKE_TO_HZ, rate);
        sharp = LowPass.bandPass(pelvis.upForce(), SHARP_FROM_HZ, SHARP_TO_HZ, rate);
    }

    /** Landings of each walk, indices on the grid; at least {@link SegmentationSettings.Walks#fewestContacts()} a walk. */
    List<List<Integer>> walks() {
        List<List<Integer>> walks = new ArrayList<>();
        List<Integer> walk = new ArrayList<>();
        for (int landing : landings()) {
            int last = walk.isEmpty() ? landing : walk.get(walk.size() - 1);
            if (landing - last > motion.grid().steps(LONGEST_STEP)) {
                walks.add(walk);
                walk = new ArrayList<>();
            }
            walk.add(landing);
        }
        walks.add(walk);
        return walks.stream()
                .filter(w -> w.size() >= settings.walks().fewestContacts())
                .toList();
    }

    private List<Integer> landings() {
        List<Integer> landings = new ArrayList<>();
        int apart = motion.grid().steps(settings.walks().shortestStep());
        int near = motion.grid().steps(NEAR);
        int last = -apart;
        for (int i = 1; i + 1 < wave.length; i++) {
            boolean peak = wave[i] > SMALLEST_WAVE && wave[i] >= wave[i - 1] && wave[i] > wave[i + 1];
            if (peak && i - last >= apart && shaken(i)) {
                int peakAt = ContactFinder.largest(force, i - near, Math.min(force.length - 1, i + near));
                landings.add(Math.max(
                        0, peakAt - motion.grid().steps(settings.walks().contactLead())));
                last = i;
            }
        }
        return landings;
    }

    private boolean shaken(int at) {
        int half = motion.grid().steps(ABOUT / 2);
        return spread(shake, at - half, at + half) >= SMALLEST_SHAKE
                && spread(sharp, at - half, at + half) >= SMALLEST_SHARP;
    }

    /** Root of the mean square, what is missing passed over. */
    private static double spread(double[] band, int from, int to) {
        double sum = 0;
        int n = 0;
        for (int i = Math.max(0, from); i < Math.min(band.length, to); i++) {
            sum += Double.isNaN(band[i]) ? 0 : band[i] * band[i];
            n += Double.isNaN(band[i]) ? 0 : 1;
        }
        return Math.sqrt(sum / Math.max(1, n));
    }
}
