package hiplevel.repetition.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.gait.WalkingBouts.WalkingBout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Contacts of one foot from the sensor on its thigh. Each swing is a burst of flexing: the foot leaves in the middle
 * between the burst's largest acceleration and its largest rate; it lands shortly before the force along the thigh peaks
 * after the burst. Swings count as walking when they follow each other and the ground shakes the thigh between them.
 */
final class OneThighContacts {
    /** A swing is at least this fast, rad/s. */
    private static final double FAST = Math.toRadians(60);
    /** The force along the thigh peaks this long after the thigh's most forward position at most, s. */
    private static final double AFTER_FORWARD = 0.3;
    /** … and so long after the contact, s. */
    private static final double LEAD = 0.05;
    /**
     * In walking the ground shakes the thigh at least so much above {@link #SHAKE_HZ}, m/s² SD; a leg swing does not: simulated
     * walks 0.12 and more, leg swings with the noise of poor sensors up to 0.06 (seeds 1–14).
     */
    private static final double SMALLEST_SHAKE = 0.085;

    private static final double SHAKE_HZ = 5;
    /** The push-off precedes the largest rate by less than this, s. */
    private static final double BEFORE_FASTEST = 0.3;

    private final BodyMotion motion;
    private final ThighMotion thigh;
    private final SegmentationSettings settings;
    private final double[] rate;
    private final double[] flexion;
    private final double[] axial;
    private final double[] shake;

    private OneThighContacts(BodyMotion motion, ThighMotion thigh, SegmentationSettings settings) {
        this.motion = motion;
        this.thigh = thigh;
        this.settings = settings;
        rate = smooth(thigh.sagittalRate());
        flexion = smooth(thigh.flexion());
        axial = smooth(thigh.axialForce());
        shake = LowPass.zeroPhase(thigh.upForce(), SHAKE_HZ, motion.grid().rateHz());
        Arrays.setAll(shake, i -> thigh.upForce()[i] - shake[i]);
    }

    /** The foot's contacts in order of time. */
    static List<Contact> in(BodyMotion motion, ThighMotion thigh, SegmentationSettings settings) {
        OneThighContacts finder = new OneThighContacts(motion, thigh, settings);
        List<Contact> contacts = new ArrayList<>();
        finder.walks().forEach(walk -> finder.name(walk, contacts));
        return contacts;
    }

    /** Walking, from each bout's first swing to its last. */
    static List<WalkingBout> bouts(BodyMotion motion, ThighMotion thigh, SegmentationSettings settings) {
        return new OneThighContacts(motion, thigh, settings)
                .walks().stream()
                        .map(walk -> new WalkingBout(
                                motion.grid().micros(walk.get(0)), motion.grid().micros(walk.get(walk.size() - 1))))
                        .toList();
    }

    /** Swings that follow each other closely, in bouts that shake as walking does. */
    private List<List<Integer>> walks() {
        List<List<Integer>> walks = new ArrayList<>();
        for (int fastest : swings()) {
            List<Integer> last = walks.isEmpty() ? List.of() : walks.get(walks.size() - 1);
            if (last.isEmpty()
                    || seconds(fastest - last.get(last.size() - 1))
                            > 2 * settings.walks().longestStep()) {
                walks.add(new ArrayList<>());
            }
            walks.get(walks.size() - 1).add(fastest);
        }
        return walks.stream()
                .filter(walk -> 2 * walk.size() > settings.walks().fewestContacts())
                .filter(walk -> shaken(walk.get(0), walk.get(walk.size() - 1)))
                .toList();
    }

    /** Where each swing is fastest. */
    private List<Integer> swings() {
        List<Integer> swings = new ArrayList<>();
        int apart = motion.grid().steps(2 * settings.walks().shortestStep());
        for (int i = 1; i + 1 < rate.length; i++) {
            boolean peak = rate[i] > FAST && rate[i] >= rate[i - 1] && rate[i] > rate[i + 1];
            int last = swings.isEmpty() ? -apart : swings.get(swings.size() - 1);
            if (peak && i - last >= apart) {
                swings.add(i);
            } else if (peak && rate[i] > rate[last]) {
                swings.set(swings.size() - 1, i);
            }
        }
        return swings;
    }

    private void name(List<Integer> walk, List<Contact> contacts) {
        for (int fastest : walk) {
            add(contacts, leaving(fastest), Event.FOOT_OFF);
            add(contacts, landing(fastest), Event.INITIAL_CONTACT);
        }
    }

    private boolean shaken(int from, int to) {
        double sum = 0;
        int n = 0;
        for (int i = from; i <= to; i++) {
            sum += Double.isNaN(shake[i]) ? 0 : shake[i] * shake[i];
            n += Double.isNaN(shake[i]) ? 0 : 1;
        }
        return Math.sqrt(sum / n) >= SMALLEST_SHAKE;
    }

    private void add(List<Contact> contacts, double index, Event event) {
        if (!Double.isNaN(index)) {
            long micros = motion.grid().startMicros()
                    + Math.round(index * motion.grid().stepMicros());
            contacts.add(new Contact(micros, thigh.side(), event));
        }
    }

    private double leaving(int fastest) {
        int pushed = fastest;
        double hardest = 0;
        for (int i = Math.max(1, fastest - motion.grid().steps(BEFORE_FASTEST)); i < fastest; i++) {
            double acceleration = rate[i + 1] - rate[i - 1];
            pushed = acceleration > hardest ? i : pushed;
            hardest = Math.max(hardest, acceleration);
        }
        return (pushed + fastest) / 2.0;
    }

    private double landing(int fastest) {
        int forward = fastest;
        while (forward + 1 < flexion.length && flexion[forward + 1] >= flexion[forward]) {
            forward++;
        }
        int to = forward + motion.grid().steps(AFTER_FORWARD);
        if (to >= axial.length || Gaps.in(axial, fastest, to)) {
            return Double.NaN;
        }
        return ContactFinder.largest(axial, forward, to) - motion.grid().steps(LEAD);
    }

    private double[] smooth(double[] signal) {
        return LowPass.zeroPhase(signal, settings.peakLowPassHz(), motion.grid().rateHz());
    }

    private double seconds(int samples) {
        return samples / motion.grid().rateHz();
    }
}
