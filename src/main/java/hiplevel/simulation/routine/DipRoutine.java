package hiplevel.simulation.routine;

import hiplevel.imu.Side;
import hiplevel.simulation.course.Beat;
import hiplevel.simulation.course.Choreography;
import hiplevel.simulation.course.Course;
import hiplevel.simulation.course.Gesture;
import hiplevel.simulation.course.Numbers;
import hiplevel.simulation.course.Targets.Aim;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.Task;

/**
 * Tricep dips: sitting before an edge, hands on it, the pelvis goes down by 0.15 to 0.20 m and up again; the thighs flex by
 * some 10° more, the back arches by N(3, 2)°, the pelvis wobbles.
 */
final class DipRoutine implements Routine {
    private static final double THIGHS = Math.toRadians(70);
    private static final double WOBBLE_SHARE = 0.7;

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, Numbers.TRICEP_DIP).aligned();
        course.faceAhead();
        course.pass(0.5);
        Choreography moves = course.moves();
        moves.leaveTheFeet(course.now());
        double seated = course.now() + 2.5;
        moves.height.move(course.now(), seated, -0.4);
        for (Side side : Side.values()) {
            moves.flex(side, course.now(), seated, THIGHS);
        }
        course.goTo(seated + 1);
        course.compareWith(seated + 0.8);
        moves.rollUnsteadily(course.now(), course.now() + 0.5, WOBBLE_SHARE);
        course.pass(1.6);
        for (int i = 0; i < task.repetitions(); i++) {
            repetition(course, i);
            course.rest(1.2);
        }
        moves.rollUnsteadily(course.now(), course.now() + 0.5, 0);
        course.pass(0.5);
        return course.finished();
    }

    private static void repetition(Course course, int index) {
        Choreography moves = course.moves();
        Beat beat = course.beat(0.5, index);
        Aim aim = course.targets().aim(Side.RIGHT, index);
        Gesture gesture = new Gesture()
                .with(moves.height, -0.4, -0.4 - course.variety().nextDouble(0.15, 0.20))
                .tilting(moves, 0, aim.compensation() / beat.shareAtTurn());
        for (Side side : Side.values()) {
            gesture.flexing(moves, side, THIGHS, THIGHS + aim.depth());
        }
        course.perform(gesture, beat, index);
        course.add(Row.DIP, beat.start(), beat.end());
    }
}
