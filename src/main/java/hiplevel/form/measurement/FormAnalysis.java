package hiplevel.form.measurement;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.angle.Angles;
import hiplevel.form.angle.WatchedAngle;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Repetition;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes every measure of each repetition. A missing sensor or a gap makes a measure {@link Measured.NotAssessed}, with the
 * reason; a repetition that does not count is measured all the same.
 */
public final class FormAnalysis {
    private final Repetition repetition;
    private final SmoothMotion motion;
    private final StepTimes steps;
    private final Map<Measure, Read<WatchedAngle>> angles = new EnumMap<>(Measure.class);

    /** SD of a turning point that is told by how the pelvis bows and goes down. */
    private static final long PELVIS_TURN_MICROS = 30_000;

    private FormAnalysis(Repetition repetition, SmoothMotion motion, StepTimes steps) {
        this.repetition = repetition;
        this.motion = motion;
        this.steps = steps;
    }

    /**
     * Measures the repetitions of a trial, in their order.
     *
     * @param trial the trial's number
     * @param motion of the whole recording, from which the repetitions were cut
     */
    public static List<MeasuredRepetition> measure(int trial, List<Repetition> repetitions, BodyMotion motion) {
        SmoothMotion smooth = SmoothMotion.of(motion);
        return IntStream.range(0, repetitions.size())
                .parallel()
                .mapToObj(
                        i -> new FormAnalysis(repetitions.get(i), smooth, new StepTimes(repetitions, i)).measure(trial))
                .toList();
    }

    private MeasuredRepetition measure(int trial) {
        Map<Measure, Measured> measures = new EnumMap<>(Measure.class);
        repetition.exercise().measures().forEach(m -> measures.put(m, measured(m)));
        Map<Measure, double[]> curves = new EnumMap<>(Measure.class);
        drawn(repetition.exercise()).forEach(m -> angle(m).found().ifPresent(a -> curves.put(m, a.curveDeg())));
        return new MeasuredRepetition(trial, repetition, measures, curves);
    }

    /** The measures whose angle is drawn over the movement: drop and cave, and what is watched. */
    private static Set<Measure> drawn(Exercise exercise) {
        Set<Measure> drawn = EnumSet.noneOf(Measure.class);
        exercise.measures().stream()
                .filter(m -> m == Measure.PEAK_PELVIC_DROP
                        || m == Measure.THIGH_ADDUCTION_CHANGE_AT_TURN
                        || exercise.watched().containsKey(m))
                .filter(Angles::has)
                .forEach(drawn::add);
        if (drawn.contains(Measure.PEAK_PELVIC_DROP)) {
            // the same curve
            drawn.remove(Measure.MEAN_PELVIC_DROP);
        }
        return drawn;
    }

    private Measured measured(Measure measure) {
        return switch (measure) {
            case PEAK_PELVIC_DROP, PELVIS_ROLL, BACK_ARCH, RANGE ->
                angle(measure).measured(WatchedAngle::peak);
            case PELVIC_DROP_AT_TURN -> angle(measure).measured(this::atTurn);
            case THIGH_ADDUCTION_CHANGE_AT_TURN,
                    LEFT_THIGH_ADDUCTION_CHANGE,
                    RIGHT_THIGH_ADDUCTION_CHANGE,
                    PELVIS_OPENING,
                    INTERNAL_ROTATION -> angle(measure).measured(this::atTurnOrLargest);
            case KNEE_ABDUCTION_CHANGE, FRONTAL_PLANE_PROJECTION -> Knee.of(measure, motion, repetition);
            case THIGH_ADDUCTION_CHANGE_AT_45 -> Depth.atFlexion(motion, angle(measure), repetition, 45);
            case THIGH_ADDUCTION_CHANGE_AT_60 -> Depth.atFlexion(motion, angle(measure), repetition, 60);
            case MEDIAL_KNEE_DISPLACEMENT ->
                angle(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN).measured(c -> Depth.medialDisplacement(motion, c));
            case DEPTH, LEFT_DEPTH, RIGHT_DEPTH -> Depth.of(measure, motion, repetition);
            case HINGE_SQUAT_RATIO -> HingeRatio.of(motion, repetition);
            case PELVIC_SHIFT -> angle(measure).measured(this::farthest);
            case LOWERING, PAUSE, RISING -> Tempo.of(measure, repetition);
            case WOBBLE -> Steadiness.wobble(motion, repetition);
            case SMOOTHNESS -> Steadiness.smoothness(motion, repetition);
            case SWAY_PATH -> Sway.path(motion, repetition);
            case SWAY_ELLIPSE -> Sway.ellipse(motion, repetition);
            case MEAN_PELVIC_DROP, MAXIMAL_HIKE, HOLD_TIME, TIME_TO_HALF_HIKE, TIME_TO_NO_HIKE, DRIFT, HIP_SAG ->
                Holds.of(measure, motion, repetition);
            case STEP_TIME -> steps.stepTime();
            case CADENCE -> steps.cadence();
            case HARMONIC_RATIO_VERTICAL, HARMONIC_RATIO_ANTERIOR, HARMONIC_RATIO_LATERAL ->
                HarmonicRatio.of(measure, motion, steps);
        };
    }

    /** One reading serves all measures that are values of it. */
    private Read<WatchedAngle> angle(Measure measure) {
        Read<WatchedAngle> known = angles.get(measure);
        if (known == null) {
            known = Angles.of(measure, motion, repetition);
            angles.put(measure, known);
        }
        return known;
    }

    /** The turning point of what the pelvis alone tells is less sharp than a thigh's. */
    private Measured atTurn(WatchedAngle angle) {
        boolean thighTurns = switch (repetition.exercise().drive()) {
            case STANCE_THIGH_FLEXION, STANCE_THIGH_EXTENSION ->
                repetition.side().flatMap(motion::thigh).isPresent();
            default -> true;
        };
        return angle.measured(repetition.turnMicros(), thighTurns ? 0 : PELVIS_TURN_MICROS);
    }

    /**
     * In walking the turn is the instant of the largest drop, which says nothing of the knee, and in a step-up that of the
     * straight leg, where there is none: the largest is taken.
     */
    private Measured atTurnOrLargest(WatchedAngle angle) {
        boolean elsewhere = switch (repetition.exercise().drive()) {
            case GAIT_CYCLES, STANCE_THIGH_EXTENSION -> true;
            default -> false;
        };
        return elsewhere ? angle.peak() : atTurn(angle);
    }

    /** The value that lies farthest from 0, with its sign. */
    private Measured farthest(WatchedAngle angle) {
        Measured.Value high = angle.peak();
        Measured.Value low = angle.measured(angle.lowestMicros());
        return Math.abs(low.value()) > Math.abs(high.value()) ? low : high;
    }
}
