package hiplevel.repetition;

import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Body motion made up by hand: any angle goes from where it rests to somewhere and back. */
final class MadeUpBody {
    private static final double RATE = 100;
    private static final double THIGH = 0.42;
    private static final double SENSOR_ABOVE_KNEE = 0.14;
    private static final AngleUncertainty NONE = new AngleUncertainty(0, 0, 0, 0);

    private final int count;
    private final Map<String, double[]> columns = new HashMap<>();
    private Set<Side> worn = EnumSet.allOf(Side.class);
    private boolean pelvisWorn = true;

    MadeUpBody(double seconds) {
        count = (int) Math.round(seconds * RATE);
    }

    /** One movement: when it begins, how much of the usual it is, and how long each part lasts. */
    record Beat(double at, double share, double there, double hold, double back) {}

    private double[] column(String name) {
        return columns.computeIfAbsent(name, n -> new double[count]);
    }

    private static String of(Side side, String angle) {
        return side.word() + ' ' + angle;
    }

    MadeUpBody pelvisAt(String angle, double degrees) {
        Arrays.fill(column(angle), Math.toRadians(degrees));
        return this;
    }

    MadeUpBody thighAt(Side side, String angle, double degrees) {
        Arrays.fill(column(of(side, angle)), Math.toRadians(degrees));
        return this;
    }

    MadeUpBody pelvis(String angle, Beat beat, double degrees) {
        add(column(angle), beat, Math.toRadians(degrees));
        return this;
    }

    MadeUpBody thigh(Side side, String angle, Beat beat, double degrees) {
        add(column(of(side, angle)), beat, Math.toRadians(degrees));
        return this;
    }

    /** The pelvis goes up by so much. */
    MadeUpBody rising(Beat beat, double metres) {
        add(column("height"), beat, metres);
        return this;
    }

    /** A thigh over a standing foot flexes from its rest by so much, and its lower end goes down. */
    MadeUpBody bending(Side side, Beat beat, double degrees) {
        thigh(side, "flexion", beat, degrees);
        add(
                column(of(side, "height")),
                beat,
                -SENSOR_ABOVE_KNEE * (1 - Math.cos(beat.share * Math.toRadians(degrees))) / beat.share);
        return this;
    }

    /** What the pelvis goes down by when thighs flex by so much. */
    static double descent(double degrees) {
        return THIGH * (1 - Math.cos(Math.toRadians(degrees)));
    }

    MadeUpBody wearing(boolean pelvis, Set<Side> thighs) {
        pelvisWorn = pelvis;
        worn = thighs;
        return this;
    }

    private void add(double[] column, Beat beat, double amount) {
        for (int i = 0; i < count; i++) {
            column[i] += amount * beat.share * shape(i / RATE - beat.at, beat.there, beat.hold, beat.back);
        }
    }

    private static double shape(double t, double there, double hold, double back) {
        if (t <= 0 || t >= there + hold + back) {
            return 0;
        }
        double u = t < there ? t / there : t < there + hold ? 1 : (there + hold + back - t) / back;
        return u * u * u * (10 + u * (6 * u - 15));
    }

    BodyMotion motion() {
        Map<Side, ThighMotion> thighs = new EnumMap<>(Side.class);
        worn.forEach(side -> thighs.put(side, thigh(side)));
        return new BodyMotion(
                new TimeGrid(0, Math.round(1e6 / RATE), count),
                pelvisWorn ? Optional.of(pelvis()) : Optional.empty(),
                thighs);
    }

    private ThighMotion thigh(Side side) {
        double[] none = new double[count];
        return new ThighMotion(
                side,
                column(of(side, "flexion")),
                column(of(side, "adduction")),
                none,
                none,
                column(of(side, "anterior")),
                column(of(side, "outer")),
                none,
                none,
                acceleration(column(of(side, "height"))),
                none,
                none,
                Optional.empty(),
                NONE,
                false);
    }

    private PelvisMotion pelvis() {
        double[] none = new double[count];
        return new PelvisMotion(
                column("obliquity"),
                column("tilt"),
                none,
                none,
                none,
                acceleration(column("height")),
                none,
                none,
                none,
                NONE);
    }

    private static double[] acceleration(double[] height) {
        double[] a = new double[height.length];
        for (int i = 1; i + 1 < height.length; i++) {
            a[i] = (height[i + 1] - 2 * height[i] + height[i - 1]) * RATE * RATE;
        }
        return a;
    }
}
