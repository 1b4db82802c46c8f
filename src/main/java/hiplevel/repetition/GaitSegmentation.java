package hiplevel.repetition;

import hiplevel.kinematics.BodyMotion;
import java.util.List;

/**
 * Cuts walking into contacts and stance phases. With both thighs worn, contacts come from their swing, timed by the pelvis'
 * upward force where it is worn; with one thigh, only that leg's; with the pelvis alone, contacts without stance phases.
 *
 * <p>Stance phases that do not count are listed with the rule that excluded them: {@code incomplete}, {@code gap}, {@code
 * duration}, {@code turning}. Where data are missing, the contacts there are missing and their neighbours stay.
 */
public final class GaitSegmentation {
    private GaitSegmentation() {}

    /** The walking in from…to. */
    public static Gait segment(BodyMotion motion, long fromMicros, long toMicros, SegmentationSettings settings) {
        Found found = find(motion, settings);
        List<Contact> contacts = found.contacts().stream()
                .filter(c -> c.timeMicros() >= fromMicros && c.timeMicros() <= toMicros)
                .toList();
        List<Repetition> stances = new StancePhases(motion, settings).of(contacts, found.joinings());
        return new Gait(contacts, stances, found.notes());
    }

    private record Found(List<Contact> contacts, List<Joining> joinings, List<String> notes) {}

    private static Found find(BodyMotion motion, SegmentationSettings settings) {
        return switch (motion.thighs().size()) {
            case 2 -> fromBothThighs(motion, settings);
            case 1 ->
                new Found(
                        OneThighContacts.in(
                                motion, motion.thighs().values().iterator().next(), settings),
                        List.of(),
                        List.of("Only one thigh sensor was worn: contacts of the other foot were not assessed."));
            default -> fromPelvis(motion, settings);
        };
    }

    private static Found fromBothThighs(BodyMotion motion, SegmentationSettings settings) {
        ContactFinder finder = new ContactFinder(motion, settings);
        List<List<Step>> walks = new Steps(motion, settings).walks();
        return new Found(
                walks.stream().flatMap(walk -> finder.of(walk).stream()).toList(),
                walks.stream().flatMap(walk -> finder.joining(walk).stream()).toList(),
                List.of());
    }

    private static Found fromPelvis(BodyMotion motion, SegmentationSettings settings) {
        if (motion.pelvis().isEmpty()) {
            return new Found(List.of(), List.of(), List.of());
        }
        return new Found(
                PelvisContacts.in(motion, settings),
                List.of(),
                List.of(
                        "Contacts come from the pelvis sensor alone: their sides are a guess by the pelvis' turning, and "
                                + "stance phases were not assessed; wear a sensor on each thigh."));
    }
}
