package hiplevel.repetition.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.SegmentationSettings;

/**
 * Cuts walking into contacts and stance phases. With both thighs worn, contacts come from their swing, timed by the pelvis'
 * upward force where it is worn; with one thigh, only that leg's; with the pelvis alone, contacts without stance phases.
 *
 * <p>Stance phases that do not count are listed with the rule that excluded them: {@code incomplete}, {@code gap}, {@code
 * duration}, {@code half-step}, {@code turning}. Where data are missing, the contacts there are missing and their neighbours stay.
 */
public final class GaitSegmentation {
    private GaitSegmentation() {}

    /** The walking in from…to. */
    public static Gait segment(BodyMotion motion, long fromMicros, long toMicros, SegmentationSettings settings) {
        FoundContacts found = find(motion, settings).between(fromMicros, toMicros);
        return new Gait(found.contacts(), new StancePhases(motion, settings).of(found), found.notes());
    }

    private static FoundContacts find(BodyMotion motion, SegmentationSettings settings) {
        return switch (motion.thighs().size()) {
            case 2 -> new ContactFinder(motion, settings).all();
            case 1 ->
                FoundContacts.of(
                        OneThighContacts.in(
                                motion, motion.thighs().values().iterator().next(), settings),
                        "Only one thigh sensor could be used: contacts of the other foot were not assessed.");
            default ->
                FoundContacts.of(
                        PelvisContacts.in(motion, settings),
                        "Contacts come from the pelvis sensor alone: their sides are a guess by the pelvis' turning, and "
                                + "stance phases were not assessed; wear a sensor on each thigh.");
        };
    }
}
