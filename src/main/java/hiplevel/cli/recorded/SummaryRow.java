package hiplevel.cli.recorded;

import hiplevel.asymmetry.Comparison;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import hiplevel.session.TrialResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of one recording among many.
 *
 * @param recording its path below the folder of all
 * @param reason why there is no answer, or what was passed over in reading; may be empty
 * @param exercise the names of what was done, with {@code +} between
 * @param left repetitions standing on the left that count
 * @param right repetitions standing on the right that count
 * @param excluded repetitions that do not count
 */
record SummaryRow(
        String recording,
        ExitCode code,
        String reason,
        String exercise,
        long left,
        long right,
        long excluded,
        long findings,
        List<Comparison> comparisons) {

    static SummaryRow done(String recording, SessionResult result, List<String> warnings) {
        List<MeasuredRepetition> all = result.repetitions();
        String exercises = result.recordings().stream()
                .flatMap(r -> r.trials().stream())
                .map(TrialResult::exercise)
                .map(Exercise::name)
                .distinct()
                .collect(Collectors.joining("+"));
        return new SummaryRow(
                recording,
                ExitCode.DONE,
                String.join("; ", warnings),
                exercises,
                counting(all, Side.LEFT),
                counting(all, Side.RIGHT),
                all.stream().filter(r -> !r.repetition().accepted()).count(),
                result.findings().size(),
                result.asymmetry());
    }

    static SummaryRow without(String recording, ExitCode code, String reason) {
        return new SummaryRow(recording, code, reason, "", 0, 0, 0, 0, List.of());
    }

    /** Left against right in a measure; with several exercises the first that has it. */
    Optional<Comparison> comparison(Measure measure) {
        return comparisons.stream().filter(c -> c.measure() == measure).findFirst();
    }

    private static long counting(List<MeasuredRepetition> all, Side stance) {
        return all.stream()
                .filter(r -> r.repetition().accepted() && r.repetition().isOf(stance))
                .count();
    }
}
