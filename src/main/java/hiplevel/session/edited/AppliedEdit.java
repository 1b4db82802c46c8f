package hiplevel.session.edited;

import hiplevel.imu.Side;
import hiplevel.recording.edits.Edit;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * An edit and the repetition it met.
 *
 * @param trial the trial's number; 0 where it met no repetition
 * @param met the repetition as the sensors told it; empty where none lasts over the edit's instant
 */
public record AppliedEdit(Edit edit, int trial, Optional<Repetition> met) {

    /** Whether the report is another one for it. */
    public boolean applied() {
        return met.isPresent()
                && (edit instanceof Edit.Dropped || met.get().side().isPresent());
    }

    /** Whether it counts for another leg than the sensors told. */
    public boolean otherLeg() {
        return edit instanceof Edit.StanceSide said
                && met.flatMap(Repetition::side)
                        .filter(sensed -> sensed != said.side())
                        .isPresent();
    }

    /** What was done, as every report says it. */
    public Saying words() {
        Saying done = met.map(this::done).orElseGet(() -> Saying.of("note.edit.nowhere", seconds()));
        return edit.note()
                .map(note -> Saying.of("note.edit.because", done, note))
                .orElse(done);
    }

    private Saying done(Repetition r) {
        Saying exercise = r.exercise().words();
        if (edit instanceof Edit.StanceSide side) {
            Optional<Side> sensed = r.side();
            String key = sensed.isEmpty()
                    ? "note.edit.no-side"
                    : sensed.get() == side.side() ? "note.edit.side-confirmed" : "note.edit.side";
            return Saying.of(
                    key,
                    r.number(),
                    exercise,
                    trial,
                    seconds(),
                    side.side().saying(),
                    sensed.orElse(side.side()).saying());
        }
        return Saying.of("note.edit.dropped", r.number(), exercise, trial, seconds());
    }

    private Saying seconds() {
        return Saying.number(edit.atMicros() * 1e-6, 1);
    }
}
