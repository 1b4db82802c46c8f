package hiplevel.repetition.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.gait.GaitBout.Pace;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts walking and running into contacts and stance phases. What has moments without a foot on the ground is run, see
 * {@link Flights}; the rest is walked. With both thighs worn, contacts come from their swing, timed by the pelvis'
 * upward force where it is worn; with one thigh, only that leg's; with the pelvis alone, those of both feet, each with the
 * probability of its side.
 *
 * <p>Stance phases that do not count are listed with the rule that excluded them: {@code incomplete}, {@code gap}, {@code
 * duration}, {@code half-step}, {@code turning}, {@code side}. Where data are missing, the contacts there are missing and
 * their neighbours stay.
 */
public final class GaitSegmentation {
    private GaitSegmentation() {}

    /** The walking and running in from…to. */
    public static Gait segment(BodyMotion motion, long fromMicros, long toMicros, SegmentationSettings settings) {
        List<GaitBout> runs = new RunningContacts(motion)
                .runs().stream()
                        .map(run -> between(run, fromMicros, toMicros))
                        .filter(run -> !run.isEmpty())
                        .map(run -> new GaitBout(Pace.RUNNING, run))
                        .toList();
        FoundContacts walked =
                find(motion, settings).between(fromMicros, toMicros).outside(runs);
        List<GaitBout> bouts = new ArrayList<>(runs);
        bouts(walked.contacts(), settings).forEach(bouts::add);
        bouts.sort(Comparator.comparingLong(GaitBout::fromMicros));
        List<Repetition> stances = new ArrayList<>(new StancePhases(motion, settings, Pace.WALKING).of(walked));
        for (GaitBout run : runs) {
            stances.addAll(new StancePhases(motion, settings, Pace.RUNNING).of(FoundContacts.of(run.contacts())));
        }
        stances.sort(Comparator.comparingLong(Repetition::startMicros));
        return new Gait(bouts, stances, notes(motion, bouts, settings));
    }

    private static List<Contact> between(List<Contact> contacts, long fromMicros, long toMicros) {
        return contacts.stream()
                .filter(c -> c.timeMicros() >= fromMicros && c.timeMicros() <= toMicros)
                .toList();
    }

    private static FoundContacts find(BodyMotion motion, SegmentationSettings settings) {
        return switch (motion.thighs().size()) {
            case 2 -> new ContactFinder(motion, settings).all();
            case 1 ->
                FoundContacts.of(OneThighContacts.in(
                        motion, motion.thighs().values().iterator().next(), settings));
            default ->
                FoundContacts.of(motion.pelvis()
                        .map(p -> new PelvisContacts(motion, p, settings).all())
                        .orElse(List.of()));
        };
    }

    /** Contacts that follow each other within the longest step. */
    private static List<GaitBout> bouts(List<Contact> contacts, SegmentationSettings settings) {
        List<GaitBout> bouts = new ArrayList<>();
        List<Contact> bout = new ArrayList<>();
        for (Contact contact : contacts) {
            long last = bout.isEmpty()
                    ? contact.timeMicros()
                    : bout.get(bout.size() - 1).timeMicros();
            if ((contact.timeMicros() - last) * 1e-6 > settings.walks().longestStep()) {
                bouts.add(new GaitBout(Pace.WALKING, bout));
                bout = new ArrayList<>();
            }
            bout.add(contact);
        }
        if (!bout.isEmpty()) {
            bouts.add(new GaitBout(Pace.WALKING, bout));
        }
        return bouts;
    }

    private static List<Saying> notes(BodyMotion motion, List<GaitBout> bouts, SegmentationSettings settings) {
        if (motion.thighs().size() == 2) {
            return List.of();
        }
        if (motion.thighs().size() == 1) {
            return List.of(Saying.of("note.gait.one-thigh"));
        }
        double sure = bouts.stream()
                .flatMap(b -> b.contacts().stream())
                .mapToDouble(Contact::sideProbability)
                .average()
                .orElse(0.5);
        boolean unsure = sure < settings.walks().leastSideProbability();
        return List.of(Saying.of(unsure ? "note.gait.pelvis-unsure" : "note.gait.pelvis", Math.round(100 * sure)));
    }
}
