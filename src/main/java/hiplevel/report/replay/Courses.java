package hiplevel.report.replay;

import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Posture;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import hiplevel.report.figure.BodyFigure;
import hiplevel.report.figure.FrontFigure;
import hiplevel.session.RecordingResult;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pelvic drop and knee cave over a whole recording. Within a repetition they are the course that its measures are values
 * of; outside they are told as the nearest repetition tells them, with a gap where another one becomes the nearest: a drop has no
 * sign without a leg that stands.
 */
public final class Courses {
    private static final Measure CAVE = Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;

    private final TimeGrid grid;
    private final List<MeasuredRepetition> repetitions;
    /** From which index of the grid on each repetition is told, and behind the last one. */
    private final int[] edges;

    private final double[] drop;
    private final Optional<double[]> obliquity;
    private final Map<Side, double[]> cave = new EnumMap<>(Side.class);
    private final Bands bands;

    private Courses(TimeGrid grid, List<MeasuredRepetition> repetitions, Optional<double[]> obliquity, Bands bands) {
        this.grid = grid;
        this.obliquity = obliquity;
        this.repetitions = repetitions;
        this.bands = bands;
        edges = new int[repetitions.size() + 1];
        drop = new double[grid.count()];
        Arrays.fill(drop, Double.NaN);
    }

    /** Takes a moment for an hour. */
    public static Courses of(RecordingResult recording, Bands bands) {
        List<MeasuredRepetition> repetitions = recording.trials().stream()
                .flatMap(t -> t.repetitions().stream())
                .sorted(Comparator.comparingLong(r -> r.repetition().turnMicros()))
                .toList();
        TimeGrid grid = recording.motion().grid();
        SmoothMotion motion = SmoothMotion.of(recording.motion());
        Courses courses = new Courses(
                grid, repetitions, motion.pelvis().map(p -> p.obliquity().values()), bands);
        for (Side side : Side.values()) {
            motion.thigh(side).ifPresent(thigh -> {
                double[] angle = new double[grid.count()];
                Arrays.fill(angle, Double.NaN);
                courses.cave.put(side, angle);
            });
        }
        int from = 0;
        for (int k = 0; k < Math.max(1, repetitions.size()); k++) {
            int to = k + 1 < repetitions.size()
                    ? courses.between(
                            repetitions.get(k).repetition(),
                            repetitions.get(k + 1).repetition())
                    : grid.count();
            courses.fill(motion, k < repetitions.size() ? Optional.of(repetitions.get(k)) : Optional.empty(), from, to);
            from = Math.max(from, to + 1);
            courses.edges[Math.min(k + 1, repetitions.size())] = from;
        }
        return courses;
    }

    /** Where the second becomes the nearest: in the middle, but each one's turning point is told as its own. */
    private int between(Repetition before, Repetition after) {
        int middle = grid.nearest((before.endMicros() + after.startMicros()) / 2);
        int first = grid.nearest(before.turnMicros()) + 1;
        int last = grid.nearest(after.turnMicros()) - 1;
        return first > last ? middle : Math.max(first, Math.min(last, middle));
    }

    private void fill(SmoothMotion motion, Optional<MeasuredRepetition> near, int from, int to) {
        motion.pelvis().ifPresent(pelvis -> {
            int sign = near.flatMap(r -> r.repetition().side()).map(Side::sigma).orElse(1);
            double[] angle = pelvis.obliquity().values();
            double zero = near.map(r -> zero(
                            r,
                            Measure.PEAK_PELVIC_DROP,
                            sign * pelvis.obliquity().at(start(r))))
                    .orElse(0.0);
            for (int i = from; i < to; i++) {
                drop[i] = Math.toDegrees(sign * angle[i]) - zero;
            }
        });
        cave.forEach((side, course) -> {
            SmoothMotion.Thigh thigh = motion.thigh(side).orElseThrow();
            double[] angle = thigh.adduction().values();
            double zero = near.map(r -> caveZero(r, side, thigh.adduction().at(start(r))))
                    .orElse(0.0);
            for (int i = from; i < to; i++) {
                course[i] = Math.toDegrees(angle[i]) - zero;
            }
        });
    }

    private static double caveZero(MeasuredRepetition r, Side side, double atStart) {
        Measure measure =
                r.repetition().side().isPresent() ? CAVE : CAVE.ofLeg(side).orElse(CAVE);
        boolean measured = r.repetition().side().isEmpty() || r.repetition().isOf(side);
        return measured ? zero(r, measure, atStart) : Math.toDegrees(atStart);
    }

    private static long start(MeasuredRepetition r) {
        return r.repetition().startMicros();
    }

    /** What is to be taken away so that the angle begins as the measured course of the repetition does. */
    private static double zero(MeasuredRepetition r, Measure measure, double angleAtStart) {
        double begins = r.curve(measure).map(c -> c[0]).orElse(measure == Measure.PEAK_PELVIC_DROP ? Double.NaN : 0.0);
        double zero = Math.toDegrees(angleAtStart) - begins;
        return Double.isFinite(zero) ? zero : 0;
    }

    public TimeGrid grid() {
        return grid;
    }

    /** In order of their turning points. */
    public List<MeasuredRepetition> repetitions() {
        return repetitions;
    }

    /** How far the free hip hangs lower than level, on the grid; where no leg of the repetition stands, right side up. Not to be changed. */
    public double[] drop() {
        return drop;
    }

    /** How far the thigh went toward the midline since the start, on the grid; empty where none was worn. Not to be changed. */
    public Optional<double[]> cave(Side side) {
        return Optional.ofNullable(cave.get(side));
    }

    /** The first index of the grid inside of the repetition at {@code k} in {@link #repetitions}; where steps overlap, inside of it alone. */
    public int first(int k) {
        return Math.max(edges[k], grid.nearest(repetitions.get(k).repetition().startMicros()));
    }

    /** The index behind the last one inside of it. */
    public int behind(int k) {
        return Math.min(
                edges[k + 1], grid.nearest(repetitions.get(k).repetition().endMicros()) + 1);
    }

    /** The repetition that lasts over the instant; where steps overlap, the one as which it is told. */
    public Optional<MeasuredRepetition> repetition(long micros) {
        int i = grid.nearest(micros);
        for (int k = 0; k < repetitions.size(); k++) {
            if (first(k) <= i && i < behind(k)) {
                return Optional.of(repetitions.get(k));
            }
        }
        return Optional.empty();
    }

    /** Whether a leg stands in any repetition, so that the other hip can drop; else the pelvis leans to one side. */
    public boolean sided() {
        return repetitions.isEmpty()
                || repetitions.stream().anyMatch(r -> r.repetition().side().isPresent());
    }

    /** The band of the drop in the exercise that is done most. */
    public Optional<Band> dropBand() {
        return band(Measure.PEAK_PELVIC_DROP);
    }

    public Optional<Band> caveBand() {
        return band(CAVE).or(() -> CAVE.ofLeg(Side.LEFT).flatMap(this::band));
    }

    private Optional<Band> band(Measure measure) {
        return repetitions.stream()
                .map(r -> r.repetition().exercise())
                .filter(e -> e.measures().contains(measure))
                .findFirst()
                .flatMap(e -> bands.of(e, measure));
    }

    /** What is known at an instant. */
    public Instant at(long micros) {
        int i = grid.nearest(micros);
        Map<Side, Double> knees = new EnumMap<>(Side.class);
        cave.forEach((side, course) -> {
            if (Double.isFinite(course[i])) {
                knees.put(side, course[i]);
            }
        });
        Optional<MeasuredRepetition> repetition = repetition(micros);
        if (repetition.filter(r -> isUnknown(r, CAVE)).isPresent()) {
            knees.clear();
        }
        boolean unknown =
                repetition.filter(r -> isUnknown(r, Measure.PEAK_PELVIC_DROP)).isPresent();
        double now = unknown ? Double.NaN : drop[i];
        Optional<Side> stance = repetition.flatMap(r -> r.repetition().side());
        // without a leg that stands there is no free hip
        double level =
                unknown ? Double.NaN : obliquity.map(o -> Math.toDegrees(o[i])).orElse(Double.NaN);
        double tilt = stance.map(s -> s.sigma() * now).orElse(level);
        Optional<Exercise> exercise = repetition.map(r -> r.repetition().exercise());
        boolean lying =
                exercise.filter(e -> e.course().posture() == Posture.SUPINE).isPresent();
        Optional<BodyFigure> figure = exercise.flatMap(FrontFigure::whyNoView).isPresent()
                ? Optional.empty()
                : Optional.of(new BodyFigure(stance, tilt, lying ? Map.of() : knees, dropBand(), caveBand(), lying));
        return new Instant(micros, repetition, now, knees, figure);
    }

    /** What was not assessed in a repetition that does not count is not to be read off it either. */
    private static boolean isUnknown(MeasuredRepetition r, Measure measure) {
        return !r.repetition().accepted()
                && r.repetition().exercise().measures().contains(measure)
                && r.value(measure).isEmpty();
    }
}
