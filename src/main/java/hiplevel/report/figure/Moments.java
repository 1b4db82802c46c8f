package hiplevel.report.figure;

import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.Timeline;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Chooses the repetitions to draw: that which went furthest against its band, and the median one by the same measure; each
 * at the moment where it went furthest. The measure's value is the one in the tables, the other angle is read off its curve
 * at that moment. Of a hold the mean and its lowest moment; where both legs stand, the knees at the turning point.
 */
final class Moments {
    private static final Measure DROP = Measure.PEAK_PELVIC_DROP;
    private static final Measure CAVE = Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;

    private final ExerciseResult result;
    private final Exercise exercise;
    private final Bands bands;
    private final Timeline timeline;
    private final boolean lying;

    Moments(ExerciseResult result, Bands bands, Timeline timeline, boolean lying) {
        this.result = result;
        this.exercise = result.exercise();
        this.bands = bands;
        this.timeline = timeline;
        this.lying = lying;
    }

    /** The median and the worst; only one where there is no more than one repetition; empty where nothing was measured. */
    List<Moment> of(Optional<Side> stance) {
        List<MeasuredRepetition> rows = result.accepted().stream()
                .filter(r -> r.repetition().side().equals(stance))
                .toList();
        List<Measure> asked = stance.isEmpty()
                ? List.of(Measure.LEFT_THIGH_ADDUCTION_CHANGE, Measure.RIGHT_THIGH_ADDUCTION_CHANGE)
                : exercise.isHold() ? List.of(Measure.MEAN_PELVIC_DROP) : List.of(DROP, CAVE);
        Optional<Measure> deciding = asked.stream()
                .filter(m -> rows.stream().anyMatch(r -> r.value(m).isPresent()))
                .max(Comparator.comparingDouble(
                        m -> rows.stream().mapToDouble(r -> excess(r, m)).max().orElse(0)));
        return deciding.map(m -> chosen(rows, m)).orElse(List.of());
    }

    private List<Moment> chosen(List<MeasuredRepetition> rows, Measure deciding) {
        List<MeasuredRepetition> ranked = rows.stream()
                .filter(r -> r.value(deciding).isPresent())
                .sorted(Comparator.comparingDouble(
                        r -> r.value(deciding).orElseThrow().value()))
                .toList();
        MeasuredRepetition median = ranked.get((ranked.size() - 1) / 2);
        MeasuredRepetition worst = ranked.get(ranked.size() - 1);
        if (exercise.isHold()) {
            return holds(median, rows);
        }
        String noun = exercise.isGait() ? ".cycle" : "";
        return ranked.size() == 1
                ? List.of(moment("figure.only" + noun, worst, deciding))
                : List.of(
                        moment("figure.median" + noun, median, deciding),
                        moment("figure.worst" + noun, worst, deciding));
    }

    /** Against its band, 1 at the flag; without a band last. */
    private double excess(MeasuredRepetition row, Measure measure) {
        double flag = result.band(measure, bands).map(Band::flag).orElse(Double.POSITIVE_INFINITY);
        return row.value(measure).map(v -> v.value() / Math.max(1, flag)).orElse(Double.NEGATIVE_INFINITY);
    }

    private Moment moment(String key, MeasuredRepetition row, Measure deciding) {
        Repetition r = row.repetition();
        int k = r.side().isEmpty() || (deciding == CAVE && !exercise.isGait())
                ? 50
                : row.curve(deciding).map(Moments::highest).orElse(50);
        Pose pose = r.side().isEmpty()
                ? onBothLegs(row)
                : new Pose(r.side(), at(row, DROP, deciding, k), thigh(r.leg(), at(row, CAVE, deciding, k)), lying);
        return new Moment(key, row.trial(), r.number(), timeline.seconds(row.trial(), micros(r, k)), pose);
    }

    private Optional<Angle> at(MeasuredRepetition row, Measure measure, Measure deciding, int k) {
        Optional<Measured.Value> value = row.value(measure);
        if (measure == deciding || value.isEmpty()) {
            return value.map(v -> Angle.of(v, result.band(measure, bands)));
        }
        OptionalDouble there =
                row.curve(measure).map(c -> OptionalDouble.of(c[k])).orElseGet(OptionalDouble::empty);
        return there.isPresent() && Double.isFinite(there.getAsDouble())
                ? Optional.of(new Angle(
                        there.getAsDouble(), Numbers.CONFIDENCE_95 * value.get().sd(), result.band(measure, bands)))
                : Optional.empty();
    }

    private static Map<Side, Angle> thigh(Side leg, Optional<Angle> angle) {
        Map<Side, Angle> thighs = new EnumMap<>(Side.class);
        angle.ifPresent(a -> thighs.put(leg, a));
        return thighs;
    }

    private Pose onBothLegs(MeasuredRepetition row) {
        Map<Side, Angle> thighs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Measure cave = CAVE.ofLeg(side).orElseThrow();
            row.value(cave).ifPresent(v -> thighs.put(side, Angle.of(v, result.band(cave, bands))));
        }
        return new Pose(
                Optional.empty(),
                row.value(Measure.PELVIC_SHIFT).map(v -> Angle.of(v, Optional.empty())),
                thighs,
                lying);
    }

    /** Its mean, whose band it has; and where it hung lowest, in whichever hold. */
    private List<Moment> holds(MeasuredRepetition median, List<MeasuredRepetition> rows) {
        Optional<Band> band = result.band(Measure.MEAN_PELVIC_DROP, bands);
        Moment mean = new Moment(
                "figure.hold.mean",
                median.trial(),
                median.repetition().number(),
                Double.NaN,
                held(median, Measure.MEAN_PELVIC_DROP, band));
        return rows.stream()
                .filter(r -> r.value(DROP).isPresent() && r.curve(DROP).isPresent())
                .max(Comparator.comparingDouble(r -> r.value(DROP).orElseThrow().value()))
                .map(lowest -> List.of(mean, lowest(lowest)))
                .orElse(List.of(mean));
    }

    private Moment lowest(MeasuredRepetition row) {
        int k = row.curve(DROP).map(Moments::highest).orElse(50);
        return new Moment(
                "figure.hold.lowest",
                row.trial(),
                row.repetition().number(),
                timeline.seconds(row.trial(), micros(row.repetition(), k)),
                held(row, DROP, Optional.empty()));
    }

    private Pose held(MeasuredRepetition row, Measure measure, Optional<Band> band) {
        return new Pose(row.repetition().side(), row.value(measure).map(v -> Angle.of(v, band)), Map.of(), lying);
    }

    private static int highest(double[] curve) {
        int best = 0;
        for (int k = 1; k < curve.length; k++) {
            best = curve[k] > curve[best] || !Double.isFinite(curve[best]) ? k : best;
        }
        return best;
    }

    /** The time of a curve's node: the turning point is at 50 %, but for stances and holds. */
    private long micros(Repetition r, int k) {
        if (exercise.isGait() || exercise.isHold()) {
            return r.startMicros() + (r.endMicros() - r.startMicros()) * k / 100;
        }
        return k <= 50
                ? r.startMicros() + (r.turnMicros() - r.startMicros()) * k / 50
                : r.turnMicros() + (r.endMicros() - r.turnMicros()) * (k - 50) / 50;
    }
}
