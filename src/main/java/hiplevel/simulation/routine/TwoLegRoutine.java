package hiplevel.simulation.routine;

import hiplevel.imu.Side;
import hiplevel.simulation.course.AlignmentMovements;
import hiplevel.simulation.course.Beat;
import hiplevel.simulation.course.Choreography;
import hiplevel.simulation.course.Course;
import hiplevel.simulation.course.Gesture;
import hiplevel.simulation.course.Numbers;
import hiplevel.simulation.course.Targets.Aim;
import hiplevel.simulation.course.ThighAim;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.Task;
import java.util.EnumMap;
import java.util.Map;

/**
 * Squats, deadlifts and pelvic tilts on two legs: one set, whose rows have no side. In squats the knees are pushed outward by
 * 5 ± 3°, as in the alignment movements; cave is then asked for in all, or comes on top of what that makes.
 */
record TwoLegRoutine(Numbers numbers, Row row, double leanShare) implements Routine {
    private static final double LOWERING_SHARE = 0.55;
    /** In the tilting of the pelvis the thighs give by this share of it. */
    private static final double GIVING = -0.2;

    static final TwoLegRoutine SQUAT = new TwoLegRoutine(Numbers.SQUAT, Row.TWO_LEGS, AlignmentMovements.SQUAT_LEAN);
    static final TwoLegRoutine DEADLIFT = new TwoLegRoutine(Numbers.DEADLIFT, Row.HINGE, 0);
    static final TwoLegRoutine PELVIC_TILT = new TwoLegRoutine(Numbers.PELVIC_TILT, Row.TILT, 0);

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, numbers).aligned();
        course.faceAhead();
        course.pass(2.3);
        for (int i = 0; i < task.repetitions(); i++) {
            repetition(course, i);
            course.rest(1.6);
        }
        return course.finished();
    }

    private void repetition(Course course, int index) {
        Choreography moves = course.moves();
        Aim aim = course.targets().aim(Side.RIGHT, index);
        Map<Side, Double> outward = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            outward.put(side, row == Row.TWO_LEGS ? course.degrees(5, 3) : 0);
        }
        course.pass(0.3);
        Beat beat = course.beat(LOWERING_SHARE, index);
        double share = beat.shareAtTurn();
        Gesture gesture = new Gesture()
                .tilting(moves, 0, row == Row.TILT ? -aim.depth() : aim.tilt())
                .with(moves.obliquityChange, 0, aim.drop() / share);
        for (Side side : Side.values()) {
            double flexion = row == Row.TILT ? GIVING * aim.depth() : aim.depth();
            double plane = -side.sigma() * outward.get(side);
            moves.leg(side).plane.move(beat.start() - 0.3, beat.start(), plane);
            gesture.flexing(moves, side, 0, flexion)
                    .with(moves.leg(side).lean, 0, leanShare * flexion)
                    .with(
                            moves.leg(side).adductionChange,
                            0,
                            adduction(course, side, index, share * flexion, plane) / share);
        }
        course.perform(gesture, beat, index);
        course.add(row, beat.start(), beat.end());
    }

    /** What the thigh must do in its own axes so that the change of adduction is the one wanted. */
    private static double adduction(Course course, Side side, int index, double flexion, double plane) {
        ThighAim thigh = new ThighAim(side, course.moves().leg(side).standingAdduction, 0, flexion, plane);
        double wanted = course.targets().aim(side, index).cave();
        boolean inAll = course.task().caveDeg().containsKey(side);
        return thigh.changeToShow(inAll ? wanted : wanted + thigh.shown(0));
    }
}
