package hiplevel.desktop.replay.control;

import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.edited.AppliedEdit;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a recording's edits when a person corrects one repetition.
 *
 * @param recording as it is shown
 * @param edits in force
 */
public record Corrections(RecordingResult recording, Edits edits) {
    /** Of a recording that was analysed by itself. */
    public static Corrections of(SessionResult session, Edits edits) {
        return new Corrections(session.recordings().get(0), edits);
    }

    /** Whether there is one of the repetition. */
    public boolean has(MeasuredRepetition row) {
        return !of(row).isEmpty();
    }

    /** Those that are about the repetition. */
    List<AppliedEdit> of(MeasuredRepetition row) {
        return recording.edits().stream()
                .filter(e -> e.trial() == row.trial()
                        && e.met()
                                .filter(r -> r.number() == row.repetition().number())
                                .isPresent())
                .toList();
    }

    Edits undone(MeasuredRepetition row) {
        Edits left = edits;
        for (AppliedEdit applied : of(row)) {
            left = left.without(applied.edit());
        }
        return left;
    }

    Edits dropped(MeasuredRepetition row, Optional<String> note) {
        return edits.with(new Edit.Dropped(at(row), note));
    }

    /** Back to what the sensors told, or away from it. */
    Edits onOtherLeg(MeasuredRepetition row, Optional<String> note) {
        Edits left = edits;
        Side wanted = row.repetition().leg().opposite();
        Side sensed = row.repetition().leg();
        for (AppliedEdit applied : of(row)) {
            if (applied.edit() instanceof Edit.StanceSide) {
                left = left.without(applied.edit());
                sensed = applied.met().flatMap(r -> r.side()).orElse(sensed);
            }
        }
        return wanted == sensed ? left : left.with(new Edit.StanceSide(at(row), wanted, note));
    }

    private long at(MeasuredRepetition row) {
        return row.repetition().turnMicros() - recording.startMicros();
    }
}
