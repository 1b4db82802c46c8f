package hiplevel.session.edited;

import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repetitions after the edits.
 *
 * @param repetitions of each trial
 * @param edits each, in the order of the file
 */
public record ByHand(List<List<Repetition>> repetitions, List<AppliedEdit> edits) {
    /** The rule of {@link Excluded} that a person is. */
    public static final String RULE = "by-hand";

    private static final String SIDE_UNSURE = "side";

    /** Where a repetition stands: which trial's, which of its. */
    private record Place(int trial, int row) {}

    /**
     * Brings the edits to the repetitions that they are about.
     *
     * @param zeroMicros from where the edits count
     * @param firstTrial number of the first of the trials
     * @param found the repetitions of each trial
     */
    public static ByHand of(Edits edits, long zeroMicros, int firstTrial, List<List<Repetition>> found) {
        List<List<Repetition>> now = new ArrayList<>();
        found.forEach(rows -> now.add(new ArrayList<>(rows)));
        List<AppliedEdit> applied = new ArrayList<>();
        for (Edit edit : edits.all()) {
            Optional<Place> place = place(found, zeroMicros + edit.atMicros());
            place.ifPresent(p -> {
                List<Repetition> rows = now.get(p.trial());
                rows.set(p.row(), edited(rows.get(p.row()), edit));
            });
            applied.add(new AppliedEdit(
                    edit,
                    place.map(p -> firstTrial + p.trial()).orElse(0),
                    place.map(p -> found.get(p.trial()).get(p.row()))));
        }
        return new ByHand(now, applied);
    }

    /** Steps and trials may overlap: the one whose turning point is nearest is meant. */
    private static Optional<Place> place(List<List<Repetition>> found, long micros) {
        Optional<Place> nearest = Optional.empty();
        long distance = Long.MAX_VALUE;
        for (int trial = 0; trial < found.size(); trial++) {
            for (int row = 0; row < found.get(trial).size(); row++) {
                Repetition r = found.get(trial).get(row);
                long far = Math.abs(r.turnMicros() - micros);
                if (r.startMicros() <= micros && micros <= r.endMicros() && far < distance) {
                    nearest = Optional.of(new Place(trial, row));
                    distance = far;
                }
            }
        }
        return nearest;
    }

    private static Repetition edited(Repetition r, Edit edit) {
        if (edit instanceof Edit.StanceSide side) {
            // somebody knows now what made it not count
            Optional<Excluded> why = r.excluded().filter(e -> !e.rule().equals(SIDE_UNSURE));
            return r.side().isPresent() ? r.of(side.side(), why) : r;
        }
        Saying reason = edit.note()
                .map(note -> Saying.of("excluded.by-hand.because", note))
                .orElseGet(() -> Saying.of("excluded.by-hand"));
        return r.excluded(new Excluded(RULE, reason));
    }
}
