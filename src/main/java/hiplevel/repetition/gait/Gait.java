package hiplevel.repetition.gait;

import hiplevel.exercise.Exercise;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Walking and running, cut.
 *
 * @param bouts in order of time: each says whether it was walked or run
 * @param stances one stance phase each, start = initial contact, end = own foot-off, in order of time; their exercise is
 *     walking or running
 * @param notes what could not be found, sentences
 */
public record Gait(List<GaitBout> bouts, List<Repetition> stances, List<Saying> notes) {
    public Gait {
        bouts = List.copyOf(bouts);
        stances = List.copyOf(stances);
        notes = List.copyOf(notes);
    }

    /** Initial contacts and foot-offs, in order of time. */
    public List<Contact> contacts() {
        return bouts.stream()
                .flatMap(b -> b.contacts().stream())
                .sorted(Comparator.comparingLong(Contact::timeMicros))
                .toList();
    }

    /**
     * What there is of one exercise, its stances counted from 1: of walking what was walked, of running what was run, of any
     * other gait everything.
     */
    public Gait of(Exercise exercise) {
        List<GaitBout> kept = bouts.stream()
                .filter(b -> belongs(b.pace().exercise(), exercise))
                .toList();
        List<Repetition> rows = new ArrayList<>();
        for (Repetition r : stances) {
            if (belongs(r.exercise(), exercise)) {
                rows.add(new Repetition(
                        rows.size() + 1,
                        exercise,
                        r.side(),
                        r.startMicros(),
                        r.pauseStartMicros(),
                        r.turnMicros(),
                        r.pauseEndMicros(),
                        r.endMicros(),
                        r.excluded()));
            }
        }
        return new Gait(kept, rows, kept.isEmpty() && !bouts.isEmpty() ? List.of() : notes);
    }

    private static boolean belongs(Exercise done, Exercise wanted) {
        return done.equals(wanted)
                || Arrays.stream(GaitBout.Pace.values())
                        .noneMatch(p -> p.exercise().equals(wanted));
    }
}
