package hiplevel.simulation.routine;

import hiplevel.imu.Side;
import hiplevel.simulation.course.AlignmentMovements;
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
 * A lateral band walk: from a mini squat, steps to the left on the right leg's push, then as many to the right. The leading
 * thigh goes out by N(15, 2)° while the trailing leg, whose row it is, pushes out, both are drawn in again, and the pelvis
 * gets on by 0.35 m. Compensation: the pushing leg turns its toes in.
 */
final class BandWalkRoutine implements Routine {
    private static final double STEP_METRES = 0.35;

    @Override
    public int repetitions() {
        return 10;
    }

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, Numbers.LATERAL_BAND_WALK).aligned();
        course.faceAhead();
        course.pass(0.5);
        course.moves().leaveTheFeet(course.now());
        // standing on the right leg, the left one leads
        set(course, Side.RIGHT);
        set(course, Side.LEFT);
        return course.finished();
    }

    private static void set(Course course, Side pushing) {
        double squat = course.degrees(22, 2);
        bend(course, squat);
        course.pass(1.6);
        for (int i = 0; i < course.task().repetitions(); i++) {
            step(course, pushing, i);
            course.rest(0.2);
        }
        bend(course, 0);
        course.pass(course.pause(1.5));
    }

    private static void bend(Course course, double flexion) {
        double to = course.now() + 1;
        for (Side side : Side.values()) {
            course.moves().flex(side, course.now(), to, flexion);
            course.moves().leg(side).lean.move(course.now(), to, AlignmentMovements.SQUAT_LEAN * flexion);
        }
        course.moves().tilt(course.now(), to, 0.4 * flexion);
        course.goTo(to);
    }

    private static void step(Course course, Side pushing, int index) {
        Choreography moves = course.moves();
        Beat beat = course.beat(0.5, index);
        Aim aim = course.targets().aim(pushing, index);
        double share = beat.shareAtTurn();
        Choreography.Leg leading = moves.leg(pushing.opposite());
        Choreography.Leg trailing = moves.leg(pushing);
        Gesture gesture = new Gesture()
                .with(leading.adductionChange, 0, -aim.depth())
                .with(moves.obliquityChange, 0, pushing.sigma() * aim.drop() / share)
                .with(trailing.adductionChange, 0, aim.cave() / share)
                .with(trailing.rotation, 0, aim.compensation() / share);
        course.perform(gesture, beat, index);

        double seconds = beat.end() - beat.start();
        moves.toTheLeft.move(
                beat.start() + 0.2 * seconds, beat.end(), moves.toTheLeft.last() + pushing.sigma() * STEP_METRES);
        course.add(Row.SIDE_STEP, pushing, beat.start(), beat.end());
    }
}
