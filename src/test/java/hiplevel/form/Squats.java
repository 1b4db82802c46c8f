package hiplevel.form;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.form.measurement.FormAnalysis;
import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Motion written down by hand: every repetition lasts 3 s from its start, its angles grow as a raised cosine to the
 * turning point and back. Angles in degrees.
 */
public final class Squats {
    public static final long START = 1_000_000;
    public static final long STEP = 10_000;
    public static final AngleUncertainty PELVIS = uncertainty(0.3, 0.1, 2, 0);
    public static final AngleUncertainty THIGH = uncertainty(0.4, 0.7, 3, 1);

    /** What a repetition reaches at its turning point. */
    public record Shape(Side stance, double drop, double cave, double depth, double tilt) {}

    public final TimeGrid grid;
    public final List<Repetition> repetitions = new ArrayList<>();
    private final Map<String, double[]> columns = new HashMap<>();

    private Squats(int count) {
        grid = new TimeGrid(START, STEP, count * 500 + 200);
    }

    public static Squats of(Shape... shapes) {
        return of(Catalogue.SINGLE_LEG_SQUAT, shapes);
    }

    public static Squats of(Exercise exercise, Shape... shapes) {
        Squats squats = new Squats(shapes.length);
        for (int i = 0; i < shapes.length; i++) {
            squats.add(exercise, shapes[i], START + i * 5_000_000L + 1_000_000);
        }
        return squats;
    }

    private void add(Exercise exercise, Shape s, long start) {
        for (long t = 0; t <= 3_000_000; t += STEP) {
            int i = grid.nearest(start + t);
            double share = (1 - Math.cos(2 * Math.PI * t / 3e6)) / 2;
            String thigh = s.stance.word();
            column("obliquity")[i] = Math.toRadians(s.stance == Side.RIGHT ? s.drop : -s.drop) * share;
            column("tilt")[i] = Math.toRadians(s.tilt) * share;
            // standing adduction is not zero: only its change may count
            column(thigh + " adduction")[i] = Math.toRadians(-4 + s.cave * share);
            column(thigh + " medial")[i] = Math.sin(Math.toRadians(-4 + s.cave * share));
            column(thigh + " flexion")[i] = Math.toRadians(s.depth) * share;
            column(thigh + " sagittalRate")[i] =
                    Math.toRadians(s.depth) * Math.PI / 3 * Math.sin(2 * Math.PI * t / 3e6);
        }
        repetitions.add(new Repetition(
                repetitions.size() + 1,
                exercise,
                s.stance,
                start,
                start + 1_200_000,
                start + 1_500_000,
                start + 1_800_000,
                start + 3_000_000,
                Optional.empty()));
    }

    /** A column to change: {@code obliquity}, {@code left flexion}; rad and rad/s. */
    public double[] column(String name) {
        return columns.computeIfAbsent(name, n -> {
            double[] values = new double[grid.count()];
            if (n.endsWith("adduction") || n.endsWith("medial")) {
                Arrays.fill(values, Math.toRadians(-4));
            }
            return values;
        });
    }

    public Squats exclude(int repetition) {
        Repetition r = repetitions.get(repetition - 1);
        repetitions.set(
                repetition - 1,
                new Repetition(
                        r.number(),
                        r.exercise(),
                        r.leg(),
                        r.startMicros(),
                        r.pauseStartMicros(),
                        r.turnMicros(),
                        r.pauseEndMicros(),
                        r.endMicros(),
                        Optional.of(new Excluded("amplitude", Saying.verbatim("too shallow")))));
        return this;
    }

    public BodyMotion motion() {
        return new BodyMotion(grid, Optional.of(pelvis()), thighs());
    }

    public BodyMotion pelvisOnly() {
        return new BodyMotion(grid, Optional.of(pelvis()), Map.of());
    }

    public BodyMotion thighsOnly() {
        return new BodyMotion(grid, Optional.empty(), thighs());
    }

    public List<MeasuredRepetition> measured() {
        return FormAnalysis.measure(1, repetitions, motion());
    }

    private PelvisMotion pelvis() {
        double[] none = new double[grid.count()];
        return new PelvisMotion(
                column("obliquity"),
                column("tilt"),
                column("rotation"),
                column("pelvis frontalRate"),
                none,
                none,
                none,
                none,
                none,
                PELVIS);
    }

    private Map<Side, ThighMotion> thighs() {
        Map<Side, ThighMotion> thighs = new EnumMap<>(Side.class);
        double[] none = new double[grid.count()];
        for (Side side : Side.values()) {
            String leg = side.word();
            thighs.put(
                    side,
                    new ThighMotion(
                            side,
                            column(leg + " flexion"),
                            column(leg + " adduction"),
                            none,
                            column(leg + " medial"),
                            column(leg + " sagittalRate"),
                            column(leg + " frontalRate"),
                            none,
                            none,
                            none,
                            Optional.empty(),
                            THIGH));
        }
        return thighs;
    }

    private static AngleUncertainty uncertainty(double inclination, double soft, double yaw, double heading) {
        return new AngleUncertainty(
                Math.toRadians(inclination), Math.toRadians(soft), Math.toRadians(yaw), Math.toRadians(heading));
    }
}
