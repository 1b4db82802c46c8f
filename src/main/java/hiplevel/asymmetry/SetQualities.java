package hiplevel.asymmetry;

import hiplevel.asymmetry.SetQuality.Consistency;
import hiplevel.asymmetry.SetQuality.Depth;
import hiplevel.asymmetry.SetQuality.Fatigue;
import hiplevel.asymmetry.SetQuality.Phase;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Posture;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.trend.MannKendall;
import hiplevel.form.trend.TheilSen;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/** Looks at all accepted repetitions of a leg together; biomechanics notes, section 8. */
public final class SetQualities {
    /** Fewer repetitions have no trend. */
    private static final int FEWEST_FOR_TREND = 4;
    /** To failure, heel on a box (Freckleton 2014). */
    private static final int POOR_UNDER = 20;

    private static final int GOOD_OVER = 30;

    private final Exercise exercise;
    private final Optional<Side> side;
    private final List<MeasuredRepetition> set;

    private SetQualities(Exercise exercise, Optional<Side> side, List<MeasuredRepetition> set) {
        this.exercise = exercise;
        this.side = side;
        this.set = set;
    }

    /**
     * One entry for each leg that has accepted repetitions, left first; one in all where rows have no side.
     *
     * @param repetitions of any exercise, accepted or not, in the order in which they were done
     */
    public static List<SetQuality> of(Exercise exercise, List<MeasuredRepetition> repetitions) {
        List<Optional<Side>> sides =
                exercise.hasSides() ? Stream.of(Side.values()).map(Optional::of).toList() : List.of(Optional.empty());
        return sides.stream()
                .map(side -> new SetQualities(
                        exercise,
                        side,
                        repetitions.stream()
                                .filter(r -> r.repetition().accepted())
                                .filter(r -> r.repetition().exercise().equals(exercise))
                                .filter(r -> r.repetition().side().equals(side))
                                .toList()))
                .filter(s -> !s.set.isEmpty())
                .map(SetQualities::quality)
                .toList();
    }

    private SetQuality quality() {
        Optional<Measure> first = first();
        return new SetQuality(
                exercise,
                side,
                set.size(),
                phases(),
                depth(),
                first.flatMap(this::consistency),
                first.flatMap(this::fatigue),
                side.isPresent() ? Map.of() : means(),
                remarks());
    }

    /** The largest drop where there is one, else what is watched first. */
    private Optional<Measure> first() {
        return exercise.measures().contains(Measure.PEAK_PELVIC_DROP)
                ? Optional.of(Measure.PEAK_PELVIC_DROP)
                : exercise.measures().stream()
                        .filter(exercise.watched()::containsKey)
                        .findFirst();
    }

    private List<Phase> phases() {
        List<String> words = exercise.course().phases();
        if (words.size() == 1) {
            return List.of(phase(words.get(0), Repetition::seconds));
        }
        return List.of(
                phase(words.get(0), r -> seconds(r.startMicros(), r.pauseStartMicros())),
                phase(words.get(1), r -> seconds(r.pauseStartMicros(), r.pauseEndMicros())),
                phase(words.get(2), r -> seconds(r.pauseEndMicros(), r.endMicros())));
    }

    private Phase phase(String word, ToDoubleFunction<Repetition> seconds) {
        double[] all = set.stream()
                .map(MeasuredRepetition::repetition)
                .mapToDouble(seconds)
                .toArray();
        return new Phase(word, StatUtils.mean(all), variation(all));
    }

    private static double seconds(long fromMicros, long toMicros) {
        return (toMicros - fromMicros) * 1e-6;
    }

    /** SD over mean; NaN of one value or of a mean that is not positive. */
    private static double variation(double[] values) {
        double mean = StatUtils.mean(values);
        return values.length < 2 || !(mean > 0) ? Double.NaN : Math.sqrt(StatUtils.variance(values)) / mean;
    }

    private Optional<Depth> depth() {
        return Stream.of(Measure.DEPTH, Measure.RANGE, Measure.LEFT_DEPTH, Measure.RIGHT_DEPTH)
                .filter(exercise.measures()::contains)
                .filter(m -> values(m).count() > 0)
                .findFirst()
                .map(m -> new Depth(
                        m,
                        values(m).average().orElseThrow(),
                        variation(values(m).toArray())));
    }

    private DoubleStream values(Measure measure) {
        return set.stream().flatMap(r -> r.value(measure).stream()).mapToDouble(Measured.Value::value);
    }

    private Optional<Consistency> consistency(Measure measure) {
        List<double[]> curves =
                set.stream().flatMap(r -> r.curve(measure).stream()).toList();
        if (curves.size() < 2) {
            return Optional.empty();
        }
        double mean = IntStream.range(0, curves.get(0).length)
                .mapToDouble(i -> Math.sqrt(StatUtils.variance(
                        curves.stream().mapToDouble(c -> c[i]).toArray())))
                .average()
                .orElseThrow();
        return Optional.of(new Consistency(measure, mean));
    }

    private Optional<Fatigue> fatigue(Measure measure) {
        double[] y = values(measure).toArray();
        if (y.length < FEWEST_FOR_TREND) {
            return Optional.empty();
        }
        double[] x = IntStream.range(0, set.size())
                .filter(i -> set.get(i).value(measure).isPresent())
                .mapToDouble(i -> i)
                .toArray();
        return Optional.of(
                new Fatigue(measure, TheilSen.slope(x, y), MannKendall.of(y).p(), y.length));
    }

    private Map<Measure, SideSummary> means() {
        Map<Measure, SideSummary> means = new EnumMap<>(Measure.class);
        for (Measure measure : exercise.measures()) {
            SideSummary summary = StanceValues.all(measure, set).summary();
            if (summary.n() > 0) {
                means.put(measure, summary);
            }
        }
        return means;
    }

    private List<Saying> remarks() {
        List<Saying> remarks = new ArrayList<>();
        if (exercise.drive() == Drive.SIDE_STEPS) {
            // the leg that stands pushes the wearer to the other side
            side.ifPresent(s ->
                    remarks.add(Saying.count("quality.steps." + s.opposite().word(), set.size())));
        }
        if (exercise.course().posture() == Posture.SUPINE) {
            String rank = set.size() < POOR_UNDER ? "poor" : set.size() > GOOD_OVER ? "good" : "average";
            remarks.add(Saying.of("quality.bridge-norms", set.size(), Saying.of("rank." + rank)));
        }
        return remarks;
    }
}
