package hiplevel.session;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.change.ComparedWith;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/**
 * The answer: everything that reports, screen and history show.
 *
 * @param comparedWith other sessions of the same wearer, where some were given
 */
public record SessionResult(
        SessionSettings settings,
        List<RecordingResult> recordings,
        List<Finding> findings,
        List<Comparison> asymmetry,
        List<CurveSummary> curves,
        List<SetQuality> sets,
        List<Saying> notes,
        Optional<ComparedWith> comparedWith) {

    /** Of one session by itself. */
    public SessionResult(
            SessionSettings settings,
            List<RecordingResult> recordings,
            List<Finding> findings,
            List<Comparison> asymmetry,
            List<CurveSummary> curves,
            List<SetQuality> sets,
            List<Saying> notes) {
        this(settings, recordings, findings, asymmetry, curves, sets, notes, Optional.empty());
    }

    /** The wearer's affected side: what the settings say, else the first recording that says it. */
    public Optional<Side> affectedSide() {
        return affectedSide(settings, recordings);
    }

    static Optional<Side> affectedSide(SessionSettings settings, List<RecordingResult> recordings) {
        return settings.affectedSide()
                .or(() -> recordings.stream()
                        .flatMap(r -> r.facts().affectedSide().stream())
                        .findFirst());
    }

    SessionResult comparedWith(ComparedWith others) {
        return new SessionResult(settings, recordings, findings, asymmetry, curves, sets, notes, Optional.of(others));
    }

    /** Every repetition of every trial, accepted or not, in order. */
    public List<MeasuredRepetition> repetitions() {
        return recordings.stream()
                .flatMap(r -> r.trials().stream())
                .flatMap(t -> t.repetitions().stream())
                .toList();
    }
}
