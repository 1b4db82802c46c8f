package hiplevel.repetition;

import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Standing, then running made up from what running is: the foot on the ground pushes half a sine that carries the weight
 * of the whole step, a little to the other side; then nothing pushes. Right foot first.
 *
 * @param stepSeconds from landing to landing
 * @param duty share of a stride that a foot is on the ground
 */
record MadeUpRunner(double stepSeconds, double duty) {
    static final double FROM = 2;
    static final int STEPS = 20;

    private static final double GRAVITY = 9.81;
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 1200);
    private static final AngleUncertainty NONE = new AngleUncertainty(0, 0, 0, 0);

    double landing(int step) {
        return FROM + step * stepSeconds;
    }

    double groundSeconds() {
        return 2 * duty * stepSeconds;
    }

    static Side side(int step) {
        return step % 2 == 0 ? Side.RIGHT : Side.LEFT;
    }

    BodyMotion motion(boolean pelvis, Set<Side> thighs) {
        int n = GRID.count();
        double[] zero = new double[n];
        double[] up = new double[n];
        double[] left = new double[n];
        Map<Side, double[]> flexion = new EnumMap<>(Map.of(Side.LEFT, new double[n], Side.RIGHT, new double[n]));
        double most = GRAVITY * stepSeconds * Math.PI / 2 / groundSeconds();
        for (int i = 0; i < n; i++) {
            double steps = (i / GRID.rateHz() - FROM) / stepSeconds;
            int step = (int) Math.floor(steps);
            if (step < 0 || step >= STEPS) {
                continue;
            }
            double share = (steps - step) * stepSeconds / groundSeconds();
            double push = share < 1 ? Math.sin(Math.PI * share) : 0;
            up[i] = most * push - GRAVITY;
            left[i] = side(step).sigma() * push;
            flexion.get(Side.RIGHT)[i] = Math.toRadians(12 + 25 * Math.cos(Math.PI * steps + 0.7));
            flexion.get(Side.LEFT)[i] = Math.toRadians(12 - 25 * Math.cos(Math.PI * steps + 0.7));
        }
        Map<Side, ThighMotion> worn = new EnumMap<>(Side.class);
        for (Side s : thighs) {
            worn.put(
                    s,
                    new ThighMotion(
                            s, flexion.get(s), zero, zero, zero, zero, zero, up, up, zero, Optional.empty(), NONE));
        }
        PelvisMotion p = new PelvisMotion(zero, zero, zero, zero, zero, up, zero, left, zero, NONE);
        return new BodyMotion(GRID, pelvis ? Optional.of(p) : Optional.empty(), worn);
    }
}
