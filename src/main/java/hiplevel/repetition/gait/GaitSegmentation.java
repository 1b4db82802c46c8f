package hiplevel.repetition.gait;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Contact;
import hiplevel.repetition.SegmentationSettings;
import java.util.List;

/**
 * Cuts walking into contacts and stance phases. With both thighs worn, contacts come from their swing, timed by the pelvis'
 * upward force where it is worn; with one thigh, only that leg's; with the pelvis alone, those of both feet, each with the
 * probability of its side.
 *
 * <p>Stance phases that do not count are listed with the rule that excluded them: {@code incomplete}, {@code gap}, {@code
 * duration}, {@code half-step}, {@code turning}, {@code side}. Where data are missing, the contacts there are missing and
 * their neighbours stay.
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
                        ENGLISH.say("note.gait.one-thigh"));
            default -> pelvisAlone(motion, settings);
        };
    }

    private static FoundContacts pelvisAlone(BodyMotion motion, SegmentationSettings settings) {
        List<Contact> contacts = motion.pelvis()
                .map(p -> new PelvisContacts(motion, p, settings).all())
                .orElse(List.of());
        double sure = contacts.stream()
                .mapToDouble(Contact::sideProbability)
                .average()
                .orElse(0.5);
        return FoundContacts.of(
                contacts,
                ENGLISH.say(
                        sure < settings.walks().leastSideProbability() ? "note.gait.pelvis-unsure" : "note.gait.pelvis",
                        Math.round(100 * sure)));
    }
}
