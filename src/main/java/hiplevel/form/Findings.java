package hiplevel.form;

import hiplevel.exercise.Band;
import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Repetition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Finds the repetitions whose pelvic drop or knee cave is past its band for at least 100 ms during lowering or early
 * rising (in walking: during stance). The bands are those of the largest pelvic drop and of the thigh adduction change.
 */
public final class Findings {
    /** Fewer repetitions of a stance side do not make a habit. */
    private static final int FEWEST_FOR_USUAL = 3;

    private record Key(Exercise exercise, Side stance) {}

    /** What is watched in one accepted repetition. */
    private record Watched(int trial, FrontalAngle angle) {
        Repetition repetition() {
            return angle.repetition();
        }

        Key key() {
            return new Key(repetition().exercise(), repetition().leg());
        }

        /** The largest value while it counts, in degrees. */
        Measured.Value largest() {
            return angle.measured(angle.peakMicros(repetition().startMicros(), Excess.countsUntil(repetition())));
        }
    }

    private final Bands bands;
    private final OptionalDouble heightMetres;

    private Findings(Bands bands, OptionalDouble heightMetres) {
        this.bands = bands;
        this.heightMetres = heightMetres;
    }

    /**
     * The findings of one recording by trial, repetition and kind. Repetitions that do not count have none.
     *
     * @param motion from which the repetitions were measured
     * @param heightMetres body height; with it a caving knee's way is also told in cm
     */
    public static List<Finding> of(
            List<MeasuredRepetition> repetitions, BodyMotion motion, Bands bands, OptionalDouble heightMetres) {
        SmoothMotion smooth = SmoothMotion.of(motion);
        Findings findings = new Findings(bands, heightMetres);
        return Stream.of(Finding.Kind.values())
                .flatMap(kind -> findings.of(kind, repetitions, smooth))
                .sorted(Comparator.comparingInt(Finding::trial)
                        .thenComparingInt(Finding::repetition)
                        .thenComparing(Finding::kind))
                .toList();
    }

    /** The measure whose band decides about a kind of finding. */
    public static Measure measureOf(Finding.Kind kind) {
        return kind == Finding.Kind.PELVIC_DROP ? Measure.PEAK_PELVIC_DROP : Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;
    }

    private Stream<Finding> of(Finding.Kind kind, List<MeasuredRepetition> repetitions, SmoothMotion motion) {
        List<Watched> watched = repetitions.stream()
                .filter(m -> m.repetition().accepted())
                .flatMap(m -> read(kind, m, motion).found().map(a -> new Watched(m.trial(), a)).stream())
                .toList();
        Map<Key, Double> usual = usual(watched);
        return watched.stream()
                .flatMap(w -> finding(kind, w, motion, Optional.ofNullable(usual.get(w.key()))).stream());
    }

    /** The median of the largest values, in degrees, where there are enough. */
    private static Map<Key, Double> usual(List<Watched> watched) {
        Map<Key, List<Watched>> byLeg = watched.stream().collect(Collectors.groupingBy(Watched::key));
        Map<Key, Double> usual = new HashMap<>();
        byLeg.forEach((key, same) -> {
            if (same.size() >= FEWEST_FOR_USUAL) {
                double[] largest =
                        same.stream().mapToDouble(w -> w.largest().value()).toArray();
                usual.put(key, StatUtils.percentile(largest, 50));
            }
        });
        return usual;
    }

    private static Read<FrontalAngle> read(Finding.Kind kind, MeasuredRepetition m, SmoothMotion motion) {
        return kind == Finding.Kind.PELVIC_DROP
                ? FrontalAngle.drop(motion, m.repetition())
                : FrontalAngle.cave(motion, m.repetition());
    }

    private Optional<Finding> finding(Finding.Kind kind, Watched watched, SmoothMotion motion, Optional<Double> usual) {
        Repetition r = watched.repetition();
        Optional<Band> band = bands.of(r.exercise(), measureOf(kind));
        Optional<Excess> flag = band.flatMap(b -> Excess.over(Math.toRadians(b.flag()), watched.angle()));
        Optional<Excess> excess =
                flag.or(() -> band.flatMap(b -> Excess.over(Math.toRadians(b.watch()), watched.angle())));
        return excess.map(e -> {
            Measured.Value value = watched.angle().measured(e.peakMicros());
            Finding.Severity severity = flag.isPresent() ? Finding.Severity.FLAG : Finding.Severity.WATCH;
            double limit = flag.isPresent() ? band.get().flag() : band.get().watch();
            String phase = phase(r, e.peakMicros());
            OptionalDouble way =
                    kind == Finding.Kind.KNEE_CAVE ? medialShare(motion, r, e.peakMicros()) : OptionalDouble.empty();
            FindingText text = new FindingText(kind, r, value, severity, limit, phase, usual, way);
            return new Finding(
                    watched.trial(),
                    r.number(),
                    r.leg(),
                    kind,
                    severity,
                    value.value(),
                    value.sd(),
                    limit,
                    phase,
                    e.fromMicros(),
                    e.toMicros(),
                    text.english(heightMetres),
                    r.exercise().watched().get(measureOf(kind)).cue());
        });
    }

    private static OptionalDouble medialShare(SmoothMotion motion, Repetition r, long micros) {
        return motion.thigh(r.leg()).stream()
                .mapToDouble(t -> t.medial().at(micros) - t.medial().at(r.startMicros()))
                .filter(Double::isFinite)
                .findFirst();
    }

    private static String phase(Repetition r, long micros) {
        Course course = r.exercise().course();
        return micros < r.pauseStartMicros()
                ? course.there()
                : micros <= r.pauseEndMicros() ? course.pause() : course.back();
    }
}
