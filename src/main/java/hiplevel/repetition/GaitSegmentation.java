package hiplevel.repetition;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import java.util.ArrayList;
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
        List<String> notes = new ArrayList<>();
        List<Contact> contacts = contacts(motion, settings, notes).stream()
                .filter(c -> c.timeMicros() >= fromMicros && c.timeMicros() <= toMicros)
                .toList();
        List<Repetition> stances =
                motion.thighs().isEmpty() ? List.of() : new StancePhases(motion, settings).of(contacts);
        return new Gait(contacts, stances, notes);
    }

    private static List<Contact> contacts(BodyMotion motion, SegmentationSettings settings, List<String> notes) {
        if (motion.thighs().size() == Side.values().length) {
            ContactFinder finder = new ContactFinder(motion, settings);
            return new Steps(motion, settings)
                    .walks().stream().flatMap(walk -> finder.of(walk).stream()).toList();
        }
        return List.of();
    }
}
