package hiplevel.repetition.gait;

import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Gaps;
import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody runs, from the vertical specific force: whoever has no foot on the ground falls, and a falling sensor feels
 * next to nothing. Between two flights a foot stands: it landed when the force came back and left when it went. Walking,
 * however brisk, never takes the weight off (least −5.4 m/s² on the walks at hand), and a jump is not followed by another
 * as soon as a running step is.
 *
 * <p>The force is the pelvis', else the mean of the thighs', of which one goes up while the other goes down.
 */
final class Flights {
    /** Of a foot's contact more than this is not seen, Hz. */
    private static final double SMOOTH_HZ = 10;

    private static final double GRAVITY = 9.81;
    /** In flight the force less gravity is below this, m/s²: −0.6 of gravity. */
    private static final double FALLING = -5.9;
    /** At its least it is below this in the median step, m/s². */
    private static final double FALLEN = -7;
    /** Between two flights the ground pushes at least so much, m/s². */
    private static final double PUSHED = 5;

    private static final double SHORTEST_STEP = 0.25;
    private static final double LONGEST_STEP = 0.43;
    /** Fewer steps are jumps. */
    private static final int FEWEST = 6;

    private final BodyMotion motion;
    private final double[] force;

    Flights(BodyMotion motion) {
        this.motion = motion;
        force = LowPass.zeroPhase(vertical(motion), SMOOTH_HZ, motion.grid().rateHz());
    }

    /**
     * One foot on the ground between two flights; indices on the grid.
     *
     * @param landing first sample with the foot on the ground
     * @param leaving first sample without
     */
    record Ground(int landing, int leaving) {}

    private static double[] vertical(BodyMotion motion) {
        if (motion.pelvis().isPresent()) {
            return motion.pelvis().get().upForce();
        }
        double[] mean = new double[motion.grid().count()];
        for (ThighMotion thigh : motion.thighs().values()) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += thigh.upForce()[i] / motion.thighs().size();
            }
        }
        return mean;
    }

    /** Runs: at least six steps that follow each other as running steps do. */
    List<List<Ground>> runs() {
        List<List<Ground>> runs = new ArrayList<>();
        List<Ground> run = new ArrayList<>();
        for (Ground ground : grounds()) {
            Ground last = run.isEmpty() ? null : run.get(run.size() - 1);
            double step = last == null
                    ? 0
                    : (ground.landing() - last.landing()) / motion.grid().rateHz();
            if (last != null && (step < SHORTEST_STEP || step > LONGEST_STEP)) {
                keep(run, runs);
                run = new ArrayList<>();
            }
            run.add(ground);
        }
        keep(run, runs);
        return runs;
    }

    private void keep(List<Ground> run, List<List<Ground>> runs) {
        if (run.size() >= FEWEST) {
            double[] least = new double[run.size() - 1];
            for (int k = 0; k < least.length; k++) {
                least[k] = least(run.get(k).leaving(), run.get(k + 1).landing());
            }
            if (Gaps.median(least, least.length) <= FALLEN) {
                runs.add(run);
            }
        }
    }

    private double least(int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            least = Math.min(least, force[i]);
        }
        return least;
    }

    /** Stretches between two flights in which the ground pushes. */
    private List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        int landing = -1;
        double most = 0;
        for (int i = 1; i < force.length; i++) {
            if (Double.isNaN(force[i])) {
                landing = -1;
            } else if (force[i - 1] < FALLING && force[i] >= FALLING) {
                landing = i;
                most = 0;
            } else if (force[i - 1] >= FALLING && force[i] < FALLING && landing >= 0) {
                if (most >= PUSHED) {
                    int unseen = unseen(i - landing, most);
                    grounds.add(new Ground(Math.max(0, landing - unseen), i + unseen));
                }
                landing = -1;
            }
            most = Math.max(most, force[i]);
        }
        return grounds;
    }

    /**
     * How long, in samples, the foot was on the ground already or still while the force was under the limit: a push that is
     * half a sine of that height passes it so late and so early.
     */
    private static int unseen(int seen, double most) {
        double angle = Math.asin((GRAVITY + FALLING) / (GRAVITY + most));
        return (int) Math.round(seen * angle / (Math.PI - 2 * angle));
    }
}
