package hiplevel.form.motion;

import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ShankMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The motion as repetitions are read from it: angles low-passed at 6 Hz (biomechanics notes, section 6), frontal rates
 * between 1.5 and 6 Hz (section 8), and as it was for what is read of one repetition only.
 */
public record SmoothMotion(
        TimeGrid grid, Optional<Pelvis> pelvis, Map<Side, Thigh> thighs, Map<Side, ShankMotion> shanks) {
    private static final double WOBBLE_FROM_HZ = 1.5;
    private static final double WOBBLE_TO_HZ = 6;

    /**
     * Angles in rad, {@code wobble} and {@code speed} in rad/s, {@code force} the size of the specific force beyond gravity in
     * m/s²; {@code speed} and {@code force} are not smoothed, nor is {@code source}.
     */
    public record Pelvis(
            PelvisMotion source,
            Curve obliquity,
            Curve tilt,
            Curve wobble,
            Curve speed,
            Curve force,
            AngleUncertainty uncertainty) {}

    /** Angles in rad, {@code wobble} and {@code speed} in rad/s; {@code speed} is not smoothed, nor is {@code source}. */
    public record Thigh(
            ThighMotion source,
            Curve flexion,
            Curve adduction,
            Curve medial,
            Curve wobble,
            Curve speed,
            AngleUncertainty uncertainty) {}

    public static SmoothMotion of(BodyMotion motion) {
        TimeGrid grid = motion.grid();
        Map<Side, Thigh> thighs = new EnumMap<>(Side.class);
        motion.thighs().forEach((side, thigh) -> thighs.put(side, thigh(grid, thigh)));
        return new SmoothMotion(grid, motion.pelvis().map(p -> pelvis(grid, p)), thighs, motion.shanks());
    }

    public Optional<Thigh> thigh(Side side) {
        return Optional.ofNullable(thighs.get(side));
    }

    public Optional<ShankMotion> shank(Side side) {
        return Optional.ofNullable(shanks.get(side));
    }

    private static Pelvis pelvis(TimeGrid grid, PelvisMotion p) {
        Curve tilt = Curve.smooth(grid, p.tilt());
        double[] speed = new double[grid.count()];
        double[] force = new double[grid.count()];
        for (int i = 0; i < speed.length; i++) {
            force[i] = Math.hypot(p.upForce()[i], Math.hypot(p.forwardForce()[i], p.leftForce()[i]));
            double tilting = (tilt.values()[Math.min(i + 1, speed.length - 1)] - tilt.values()[Math.max(i - 1, 0)])
                    * grid.rateHz()
                    / 2;
            speed[i] = Math.hypot(Math.hypot(p.frontalRate()[i], p.turnRate()[i]), tilting);
        }
        return new Pelvis(
                p,
                Curve.smooth(grid, p.obliquity()),
                tilt,
                wobble(grid, p.frontalRate()),
                new Curve(grid, speed),
                new Curve(grid, force),
                p.uncertainty());
    }

    private static Thigh thigh(TimeGrid grid, ThighMotion t) {
        double[] speed = new double[grid.count()];
        for (int i = 0; i < speed.length; i++) {
            speed[i] = Math.hypot(t.sagittalRate()[i], t.frontalRate()[i]);
        }
        return new Thigh(
                t,
                Curve.smooth(grid, t.flexion()),
                Curve.smooth(grid, t.adduction()),
                Curve.smooth(grid, t.medial()),
                wobble(grid, t.frontalRate()),
                new Curve(grid, speed),
                t.uncertainty());
    }

    private static Curve wobble(TimeGrid grid, double[] rate) {
        return new Curve(grid, LowPass.bandPass(rate, WOBBLE_FROM_HZ, WOBBLE_TO_HZ, grid.rateHz()));
    }
}
