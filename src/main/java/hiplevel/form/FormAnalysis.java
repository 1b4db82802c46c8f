package hiplevel.form;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Repetition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes every measure of each repetition. A missing sensor or a gap makes a measure {@link Measured.NotAssessed}, with the
 * reason; a repetition that does not count is measured all the same.
 */
public final class FormAnalysis {
    private final Repetition repetition;
    private final SmoothMotion motion;
    private final Read<FrontalAngle> drop;
    private final Read<FrontalAngle> cave;

    private FormAnalysis(Repetition repetition, SmoothMotion motion) {
        this.repetition = repetition;
        this.motion = motion;
        this.drop = FrontalAngle.drop(motion, repetition);
        this.cave = FrontalAngle.cave(motion, repetition);
    }

    /**
     * Measures the repetitions of a trial, in their order.
     *
     * @param trial the trial's number
     * @param motion of the whole recording, from which the repetitions were cut
     */
    public static List<MeasuredRepetition> measure(int trial, List<Repetition> repetitions, BodyMotion motion) {
        SmoothMotion smooth = SmoothMotion.of(motion);
        return repetitions.parallelStream()
                .map(r -> new FormAnalysis(r, smooth).measure(trial))
                .toList();
    }

    private MeasuredRepetition measure(int trial) {
        Map<Measure, Measured> measures = new EnumMap<>(Measure.class);
        repetition.exercise().measures().forEach(m -> measures.put(m, measured(m)));
        return new MeasuredRepetition(
                trial,
                repetition,
                measures,
                drop.found().map(FrontalAngle::curveDeg),
                cave.found().map(FrontalAngle::curveDeg));
    }

    private Measured measured(Measure measure) {
        return switch (measure) {
            case PEAK_PELVIC_DROP -> drop.measured(FrontalAngle::peak);
            case PELVIC_DROP_AT_TURN -> drop.measured(d -> d.measured(repetition.turnMicros()));
            case THIGH_ADDUCTION_CHANGE_AT_TURN -> cave.measured(this::caveAtTurn);
            case THIGH_ADDUCTION_CHANGE_AT_45 -> cave.measured(c -> atFlexion(c, 45));
            case THIGH_ADDUCTION_CHANGE_AT_60 -> cave.measured(c -> atFlexion(c, 60));
            case MEDIAL_KNEE_DISPLACEMENT -> cave.measured(this::medialDisplacement);
            case DEPTH -> FrontalAngle.stanceThigh(motion, repetition).measured(t -> depth());
            case LOWERING -> seconds(repetition.startMicros(), repetition.pauseStartMicros());
            case PAUSE -> seconds(repetition.pauseStartMicros(), repetition.pauseEndMicros());
            case RISING -> seconds(repetition.pauseEndMicros(), repetition.endMicros());
            case WOBBLE -> Steadiness.wobble(motion, repetition);
            case SMOOTHNESS -> Steadiness.smoothness(motion, repetition);
            default -> new Measured.NotAssessed("not measured yet");
        };
    }

    /** At the first passage of that flexion, which is on the way down. */
    private Measured atFlexion(FrontalAngle angle, int flexionDeg) {
        Curve flexion = thigh().flexion();
        double wanted = Math.toRadians(flexionDeg);
        long[] times = angle.times();
        double deepest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            double here = flexion.at(times[i]);
            if (here >= wanted) {
                double before = i == 0 ? here : flexion.at(times[i - 1]);
                double share = here > before ? (wanted - before) / (here - before) : 1;
                return angle.measured(i == 0 ? times[0] : times[i - 1] + share * (times[i] - times[i - 1]));
            }
            deepest = Math.max(deepest, here);
        }
        return new Measured.NotAssessed(
                ENGLISH.say("not-assessed.depth", flexionDeg, Unit.DEGREES.text(Math.toDegrees(deepest))));
    }

    /**
     * {@code 100·(d·m − (d·m)_start)} % of thigh length at the turning point. Its sd is that of the angle, times the
     * slope of its sine.
     */
    private Measured medialDisplacement(FrontalAngle angle) {
        Curve medial = thigh().medial();
        if (!medial.covers(repetition)) {
            return new Measured.NotAssessed(
                    FrontalAngle.gapReason(repetition.leg().word() + " thigh"));
        }
        double atTurn = medial.at(repetition.turnMicros());
        double percentPerDegree = 100 * Math.toRadians(1) * Math.sqrt(Math.max(0, 1 - atTurn * atTurn));
        Measured.Value change = angle.measured(repetition.turnMicros());
        return new Measured.Value(
                100 * (atTurn - medial.at(repetition.startMicros())),
                change.sd() * percentPerDegree,
                change.alignmentSd() * percentPerDegree);
    }

    /** The largest thigh flexion of the repetition, from standing; it needs no heading, so alignment hardly moves it. */
    private Measured depth() {
        Curve flexion = thigh().flexion();
        double deepest = Double.NEGATIVE_INFINITY;
        for (int i = flexion.first(repetition.startMicros()); i <= flexion.last(repetition.endMicros()); i++) {
            deepest = Math.max(deepest, flexion.values()[i]);
        }
        return new Measured.Value(
                Math.toDegrees(deepest), Math.toDegrees(thigh().uncertainty().total(0, 0)), 0);
    }

    /** In walking the turn is the instant of the largest drop, which says nothing of the knee: the largest is taken. */
    private Measured caveAtTurn(FrontalAngle angle) {
        return repetition.exercise().isGait() ? angle.peak() : angle.measured(repetition.turnMicros());
    }

    private static Measured seconds(long fromMicros, long toMicros) {
        return new Measured.Value((toMicros - fromMicros) * 1e-6, Double.NaN, 0);
    }

    private SmoothMotion.Thigh thigh() {
        return motion.thigh(repetition.leg()).orElseThrow();
    }
}
