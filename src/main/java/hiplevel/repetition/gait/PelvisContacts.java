package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Contacts of both feet from the pelvis alone: landings, their sides with the probability that they are right, and the
 * other foot's leaving, which the force hardly shows: it is taken from the step's duration, because the time on both feet
 * shrinks with it.
 */
final class PelvisContacts {
    /**
     * Time on both feet = share · step − less. On the optical walks, steps of 0.43 to 1.25 s, each walk's mean lies within
     * 25 ms of it.
     */
    private static final double BOTH_FEET_SHARE = 0.35;

    private static final double BOTH_FEET_LESS = 0.075;
    private static final double BOTH_FEET_LEAST = 0.03;

    private final BodyMotion motion;
    private final PelvisLandings landings;
    private final SideEvidence evidence;

    PelvisContacts(BodyMotion motion, PelvisMotion pelvis, SegmentationSettings settings) {
        this.motion = motion;
        landings = new PelvisLandings(motion, pelvis, settings);
        evidence = new SideEvidence(motion, pelvis);
    }

    /** In order of time. */
    List<Contact> all() {
        List<Contact> contacts = new ArrayList<>();
        landings.walks().forEach(walk -> name(walk, contacts));
        contacts.sort(Comparator.comparingLong(Contact::timeMicros));
        return contacts;
    }

    private void name(List<Integer> walk, List<Contact> contacts) {
        double[] lengths = new double[walk.size() - 1];
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = walk.get(k + 1) - walk.get(k);
        }
        double usual = Gaps.median(lengths, lengths.length);
        double[] right = SideChain.right(evidence.logOdds(walk), walk, usual);
        Side side = Side.LEFT;
        for (int k = 0; k < right.length; k++) {
            side = SideChain.side(right[k], side);
            double sure = Math.max(right[k], 1 - right[k]);
            double step =
                    (k < lengths.length ? lengths[k] : usual) / motion.grid().rateHz();
            double both = Math.max(
                    BOTH_FEET_LEAST,
                    BOTH_FEET_SHARE * Math.min(step, usual / motion.grid().rateHz()) - BOTH_FEET_LESS);
            long landing = motion.grid().micros(walk.get(k));
            contacts.add(new Contact(landing, side, Event.INITIAL_CONTACT, sure));
            contacts.add(new Contact(landing + Math.round(1e6 * both), side.opposite(), Event.FOOT_OFF, sure));
        }
    }
}
