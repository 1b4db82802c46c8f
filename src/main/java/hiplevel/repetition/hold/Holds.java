package hiplevel.repetition.hold;

import hiplevel.exercise.Course.Rows;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;
import hiplevel.exercise.Unit;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.Repetition;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts holds: one row from when the posture is reached to when it is left, its turn the middle. Shorter than the exercise's
 * shortest is no hold and is not listed.
 */
public final class Holds {
    /** A pelvis is face down beyond this, rad. */
    private static final double FACE_DOWN = Math.toRadians(60);
    /** Nobody lies down or gets up slower than this, rad/s. */
    private static final double SLOW = Math.toRadians(3);

    private final BodyMotion motion;
    private final Exercise exercise;
    private final SegmentationSettings settings;
    private final int from;
    private final int to;

    private Holds(BodyMotion motion, Exercise exercise, long fromMicros, long toMicros, SegmentationSettings settings) {
        this.motion = motion;
        this.exercise = exercise;
        this.settings = settings;
        from = motion.grid().nearest(fromMicros);
        to = motion.grid().nearest(toMicros);
    }

    /**
     * The holds from…to, numbered from 1 in order of time.
     *
     * @param declared the stance leg, where somebody said so: only its holds are listed. Without a sensor on the free thigh
     *     there are none unless it is declared
     */
    public static List<Repetition> segment(
            BodyMotion motion,
            Exercise exercise,
            Optional<Side> declared,
            long fromMicros,
            long toMicros,
            SegmentationSettings settings) {
        return new Holds(motion, exercise, fromMicros, toMicros, settings).cut(declared);
    }

    private List<Repetition> cut(Optional<Side> declared) {
        List<Held> held = new ArrayList<>();
        if (exercise.course().rows() == Rows.NO_SIDE) {
            held.addAll(postures());
        } else {
            OneLegStances stances = new OneLegStances(motion, settings);
            for (Side side : Side.values()) {
                if (declared.map(d -> d == side).orElse(true)) {
                    held.addAll(stances.on(side, declared.isPresent(), from, to));
                }
            }
        }
        return held.stream()
                .filter(h -> seconds(h) >= exercise.course().shortestSeconds())
                .sorted(Comparator.comparingInt(Held::from))
                .collect(ArrayList::new, (rows, h) -> rows.add(row(rows.size() + 1, h)), ArrayList::addAll);
    }

    /** Face down, on the back or upright, as the exercise asks. */
    private List<Held> postures() {
        Optional<double[]> lean = motion.pelvis().map(PelvisMotion::tilt).map(this::leaning);
        double least = exercise.course().posture() == Posture.STANDING ? -FACE_DOWN / 2 : FACE_DOWN;
        return lean.stream()
                .flatMap(x -> new Plateaus(x, motion.grid().rateHz()).above(least, SLOW, from, to).stream())
                .map(p -> new Held(Optional.empty(), p[0], p[1]))
                .toList();
    }

    /** Grows into the posture, rad. */
    private double[] leaning(double[] tilt) {
        double[] lean = new double[tilt.length];
        Posture posture = exercise.course().posture();
        Arrays.setAll(lean, i -> switch (posture) {
            case SUPINE -> -tilt[i];
            case PRONE, ALL_FOURS, HINGED -> tilt[i];
            case STANDING, SEATED, SIDE_LYING -> -Math.abs(tilt[i]);
        });
        double[] bridged = Gaps.bridged(lean, motion.grid().steps(settings.bridgedSeconds()));
        return LowPass.zeroPhase(
                bridged, settings.driveLowPassHz(), motion.grid().rateHz());
    }

    private Repetition row(int number, Held held) {
        long turn = motion.grid().startMicros()
                + Math.round(held.middle() * motion.grid().stepMicros());
        return new Repetition(
                number,
                exercise,
                held.leg(),
                motion.grid().micros(held.from()),
                turn,
                turn,
                turn,
                motion.grid().micros(held.to()),
                judge(held));
    }

    private Optional<Excluded> judge(Held held) {
        double longest = exercise.course().longestSeconds();
        return motion.missing(held.from(), held.to())
                .map(sensor -> new Excluded("gap", Saying.of("excluded.gap", sensor.saying())))
                .or(() -> seconds(held) > longest
                        ? Optional.of(new Excluded(
                                "duration", Saying.of("excluded.longer", Unit.SECONDS.shortest(Math.rint(longest)))))
                        : Optional.empty());
    }

    private double seconds(Held held) {
        return (held.to() - held.from()) / motion.grid().rateHz();
    }
}
