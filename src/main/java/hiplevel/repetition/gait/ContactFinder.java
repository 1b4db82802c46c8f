package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.gait.FoundContacts.Joining;
import hiplevel.repetition.gait.Steps.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contacts of the steps of a walk. The side is the leg in front. The foot meets the ground shortly before the pelvis is
 * thrown up most (its upward force peaks {@link SegmentationSettings.Walks#contactLead()} later), near where the thighs are
 * widest apart, which stands in where no pelvis sensor is worn. The other foot leaves the ground while its thigh is being
 * swung forward: in the middle between its largest angular acceleration and its largest rate.
 *
 * <p>No contact is named where any worn sensor is silent.
 */
final class ContactFinder {
    /** The upward force peaks so long before the widest step at the earliest, s … */
    private static final double BEFORE_WIDEST = 0.1;
    /** … and so long after it at the latest, share of the step, … */
    private static final double AFTER_WIDEST_SHARE = 0.3;
    /** … but not more than this, s. */
    private static final double AFTER_WIDEST = 0.3;
    /** A foot that joins the other is in the air at least so long, s, … */
    private static final double SHORTEST_SWING = 0.1;
    /** … and lands so long after the thighs have met at the latest, s. */
    private static final double AFTER_MEETING = 0.4;
    /** The swing's largest rate lies at most so long after the thighs pass, s. */
    private static final double AFTER_PASSING = 0.15;

    private final BodyMotion motion;
    private final SegmentationSettings settings;
    private final double rateHz;
    private final Optional<double[]> upForce;
    private final Map<Side, double[]> rates = new EnumMap<>(Side.class);

    ContactFinder(BodyMotion motion, SegmentationSettings settings) {
        this.motion = motion;
        this.settings = settings;
        rateHz = motion.grid().rateHz();
        upForce = motion.pelvis().map(PelvisMotion::upForce).map(this::smooth);
        motion.thighs().forEach((side, thigh) -> rates.put(side, smooth(thigh.sagittalRate())));
    }

    /** The contacts of all walks. */
    FoundContacts all() {
        Steps steps = new Steps(motion, settings);
        List<Contact> contacts = new ArrayList<>();
        List<Joining> joinings = new ArrayList<>();
        List<Contact> halfSteps = new ArrayList<>();
        for (List<Step> walk : steps.walks()) {
            contacts.addAll(of(walk));
            joining(walk).ifPresent(joinings::add);
            steps.halfSteps(walk).forEach(step -> add(halfSteps, landing(step), step.leading(), Event.INITIAL_CONTACT));
        }
        return new FoundContacts(contacts, joinings, halfSteps);
    }

    private List<Contact> of(List<Step> walk) {
        List<Contact> contacts = new ArrayList<>();
        for (Step step : walk) {
            double landing = landing(step);
            add(contacts, landing, step.leading(), Event.INITIAL_CONTACT);
            add(
                    contacts,
                    leaving(step, (int) Math.round(landing)),
                    step.leading().opposite(),
                    Event.FOOT_OFF);
        }
        contacts.sort(Comparator.comparingLong(Contact::timeMicros));
        return contacts;
    }

    /**
     * Where the other foot comes to stand beside the last one of a walk: its landing throws the pelvis up once more, else
     * where the thighs meet. Empty when the data end before.
     */
    private Optional<Joining> joining(List<Step> walk) {
        Step last = walk.get(walk.size() - 1);
        double leaving = leaving(last, (int) Math.round(landing(last)));
        if (last.open() || Double.isNaN(leaving)) {
            return Optional.empty();
        }
        int from = (int) leaving + motion.grid().steps(SHORTEST_SWING);
        int to = Math.min(motion.grid().count() - 1, last.to() + motion.grid().steps(AFTER_MEETING));
        int peak = upForce.map(force -> largest(force, from, to)).orElse(-1);
        double joined =
                peak <= from || peak == to ? last.to() : peak - settings.walks().contactLead() * rateHz;
        return Optional.of(new Joining(motion.grid().micros((int) Math.round(joined)), last.leading()));
    }

    private void add(List<Contact> contacts, double index, Side side, Event event) {
        if (!Double.isNaN(index) && !silent((int) Math.round(index))) {
            long micros = motion.grid().startMicros()
                    + Math.round(index * motion.grid().stepMicros());
            contacts.add(new Contact(micros, side, event));
        }
    }

    private double landing(Step step) {
        int from = Math.max(0, step.widest() - motion.grid().steps(BEFORE_WIDEST));
        double after = Math.min(AFTER_WIDEST, AFTER_WIDEST_SHARE * (step.to() - step.from()) / rateHz);
        int to = Math.min(
                motion.grid().count() - 1, step.widest() + motion.grid().steps(after));
        if (upForce.isEmpty()) {
            return step.widest();
        }
        int peak = largest(upForce.get(), from, to);
        return peak <= from ? step.widest() : peak - settings.walks().contactLead() * rateHz;
    }

    private double leaving(Step step, int landing) {
        double[] rate = rates.get(step.leading().opposite());
        int last = Math.min(rate.length - 1, step.to() + motion.grid().steps(AFTER_PASSING));
        int first = Math.max(1, landing);
        int fastest = largest(rate, first, last);
        if (fastest < 0 || first >= last || (fastest == last && step.open())) {
            return Double.NaN;
        }
        int pushed = fastest;
        double hardest = 0;
        for (int i = Math.max(1, first - motion.grid().steps(BEFORE_WIDEST)); i < fastest; i++) {
            double acceleration = rate[i + 1] - rate[i - 1];
            pushed = acceleration > hardest ? i : pushed;
            hardest = Math.max(hardest, acceleration);
        }
        return (pushed + fastest) / 2.0;
    }

    private boolean silent(int index) {
        return motion.pelvis().filter(p -> Gaps.in(p.obliquity(), index, index)).isPresent()
                || motion.thighs().values().stream().anyMatch(t -> Gaps.in(t.flexion(), index, index));
    }

    private double[] smooth(double[] signal) {
        return LowPass.zeroPhase(signal, settings.peakLowPassHz(), rateHz);
    }

    /** The index of the largest value in from…to; −1 where there is none. */
    static int largest(double[] signal, int from, int to) {
        int found = -1;
        for (int i = Math.max(0, from); i <= to; i++) {
            if (!Double.isNaN(signal[i]) && (found < 0 || signal[i] > signal[found])) {
                found = i;
            }
        }
        return found;
    }
}
