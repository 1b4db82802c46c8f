package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.gait.Flights.Ground;
import java.util.ArrayList;
import java.util.List;

/**
 * Contacts of both feet in running, timed by the flights between them. Whose foot lands is told by the thighs: the leg that
 * lands is in front. With one thigh, its own foot lands at every other contact, when it is the farther forward; with the
 * pelvis alone by the sideways push, as in walking, and less surely: nobody has tried that on runners.
 */
final class RunningContacts {
    /** What the pelvis alone may claim. */
    private static final double MOST_SURE = 0.9;

    private final BodyMotion motion;

    RunningContacts(BodyMotion motion) {
        this.motion = motion;
    }

    /** Those of each run, in order of time. */
    List<List<Contact>> runs() {
        return new Flights(motion).runs().stream().map(this::named).toList();
    }

    private List<Contact> named(List<Ground> run) {
        double[] right = right(run);
        List<Contact> contacts = new ArrayList<>();
        Side side = Side.LEFT;
        for (int k = 0; k < right.length; k++) {
            side = SideChain.side(right[k], side);
            double sure = Math.max(right[k], 1 - right[k]);
            Ground ground = run.get(k);
            contacts.add(new Contact(motion.grid().micros(ground.landing()), side, Event.INITIAL_CONTACT, sure));
            contacts.add(new Contact(motion.grid().micros(ground.leaving()), side, Event.FOOT_OFF, sure));
        }
        return contacts;
    }

    /** The probability that the right foot landed, for each contact. */
    private double[] right(List<Ground> run) {
        if (motion.thighs().size() == 2) {
            return run.stream()
                    .mapToDouble(g -> ahead(Side.RIGHT, g) > ahead(Side.LEFT, g) ? 1 : 0)
                    .toArray();
        }
        if (motion.thighs().size() == 1) {
            return oneThigh(run, motion.thighs().keySet().iterator().next());
        }
        return motion.pelvis().map(p -> pelvis(run, p)).orElseThrow();
    }

    private double ahead(Side side, Ground ground) {
        return motion.thigh(side).orElseThrow().flexion()[ground.landing()];
    }

    private double[] oneThigh(List<Ground> run, Side worn) {
        double vote = 0;
        for (int k = 1; k < run.size(); k++) {
            vote += (k % 2 == 0 ? 1 : -1) * (ahead(worn, run.get(k)) - ahead(worn, run.get(k - 1)));
        }
        boolean firstIsOwn = vote > 0;
        double[] right = new double[run.size()];
        for (int k = 0; k < right.length; k++) {
            boolean own = (k % 2 == 0) == firstIsOwn;
            right[k] = own == (worn == Side.RIGHT) ? 1 : 0;
        }
        return right;
    }

    private double[] pelvis(List<Ground> run, PelvisMotion pelvis) {
        List<Integer> landings = run.stream().map(Ground::landing).toList();
        double[] lengths = new double[run.size() - 1];
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = landings.get(k + 1) - landings.get(k);
        }
        double[] right = SideChain.right(
                new SideEvidence(motion, pelvis).logOdds(landings), landings, Gaps.median(lengths, lengths.length));
        for (int k = 0; k < right.length; k++) {
            right[k] = Math.max(1 - MOST_SURE, Math.min(MOST_SURE, right[k]));
        }
        return right;
    }
}
