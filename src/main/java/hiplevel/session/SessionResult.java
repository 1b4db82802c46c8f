package hiplevel.session;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.SetQuality;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.words.Saying;
import java.util.List;

/** The answer: everything that reports, screen and history show. */
public record SessionResult(
        SessionSettings settings,
        List<RecordingResult> recordings,
        List<Finding> findings,
        List<Comparison> asymmetry,
        List<CurveSummary> curves,
        List<SetQuality> sets,
        List<Saying> notes) {

    /** Every repetition of every trial, accepted or not, in order. */
    public List<MeasuredRepetition> repetitions() {
        return recordings.stream()
                .flatMap(r -> r.trials().stream())
                .flatMap(t -> t.repetitions().stream())
                .toList();
    }
}
