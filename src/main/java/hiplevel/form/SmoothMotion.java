package hiplevel.form;

import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The motion as repetitions are read from it: angles low-passed at 6 Hz, because the peak of an unfiltered curve with 1°
 * of wobble reads 1.7° too much (biomechanics notes, section 6), and frontal rates between 1.5 and 6 Hz (section 8).
 */
record SmoothMotion(Optional<Pelvis> pelvis, Map<Side, Thigh> thighs) {
    private static final double ANGLES_BELOW_HZ = 6;
    private static final double WOBBLE_FROM_HZ = 1.5;
    private static final double WOBBLE_TO_HZ = 6;

    /** Angles in rad, {@code wobble} and {@code speed} in rad/s; {@code speed} is not smoothed. */
    record Pelvis(Curve obliquity, Curve tilt, Curve wobble, Curve speed, AngleUncertainty uncertainty) {}

    /** Angles in rad, {@code wobble} and {@code speed} in rad/s; {@code speed} is not smoothed. */
    record Thigh(
            Curve flexion,
            Curve adduction,
            Curve medial,
            Curve wobble,
            Curve speed,
            AngleUncertainty uncertainty,
            boolean attitudeOnly) {}

    static SmoothMotion of(BodyMotion motion) {
        TimeGrid grid = motion.grid();
        Map<Side, Thigh> thighs = new EnumMap<>(Side.class);
        motion.thighs().forEach((side, thigh) -> thighs.put(side, thigh(grid, thigh)));
        return new SmoothMotion(motion.pelvis().map(p -> pelvis(grid, p)), thighs);
    }

    Optional<Thigh> thigh(Side side) {
        return Optional.ofNullable(thighs.get(side));
    }

    private static Pelvis pelvis(TimeGrid grid, PelvisMotion p) {
        Curve tilt = smooth(grid, p.tilt());
        double[] speed = new double[grid.count()];
        for (int i = 0; i < speed.length; i++) {
            double tilting = (tilt.values()[Math.min(i + 1, speed.length - 1)] - tilt.values()[Math.max(i - 1, 0)])
                    * grid.rateHz()
                    / 2;
            speed[i] = Math.hypot(Math.hypot(p.frontalRate()[i], p.turnRate()[i]), tilting);
        }
        return new Pelvis(
                smooth(grid, p.obliquity()),
                tilt,
                wobble(grid, p.frontalRate()),
                new Curve(grid, speed),
                p.uncertainty());
    }

    private static Thigh thigh(TimeGrid grid, ThighMotion t) {
        double[] speed = new double[grid.count()];
        for (int i = 0; i < speed.length; i++) {
            speed[i] = Math.hypot(t.sagittalRate()[i], t.frontalRate()[i]);
        }
        return new Thigh(
                smooth(grid, t.flexion()),
                smooth(grid, t.adduction()),
                smooth(grid, t.medial()),
                wobble(grid, t.frontalRate()),
                new Curve(grid, speed),
                t.uncertainty(),
                t.attitudeOnly());
    }

    private static Curve smooth(TimeGrid grid, double[] angle) {
        return new Curve(grid, LowPass.zeroPhase(angle, ANGLES_BELOW_HZ, grid.rateHz()));
    }

    private static Curve wobble(TimeGrid grid, double[] rate) {
        return new Curve(grid, LowPass.bandPass(rate, WOBBLE_FROM_HZ, WOBBLE_TO_HZ, grid.rateHz()));
    }
}
