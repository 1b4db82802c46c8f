package hiplevel.simulation.routine;

import hiplevel.imu.Side;
import hiplevel.simulation.course.Beat;
import hiplevel.simulation.course.Choreography;
import hiplevel.simulation.course.Course;
import hiplevel.simulation.course.Gesture;
import hiplevel.simulation.course.Numbers;
import hiplevel.simulation.course.PelvisAim;
import hiplevel.simulation.course.Targets.Aim;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.Task;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/**
 * Single-leg bridges: on the back with both feet on the ground, which is the reference, then one foot is lifted, its thigh
 * beside the other; the pelvis tilts backward by N(25, 4)° about the shoulders, the thighs from 50° to 20° of flexion, and
 * holds for 0.5 to 1 s.
 */
final class BridgeRoutine implements Routine {
    private static final double BACK = -Math.PI / 2;
    private static final double LYING = Math.toRadians(50);
    private static final double LIFTED = Math.toRadians(20);
    private static final double FOOT_DOWN_LEAN = Math.toRadians(70);
    private static final double TO_SHOULDERS_METRES = 0.45;

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, Numbers.BRIDGE).aligned();
        course.faceAhead();
        course.pass(0.5);
        Choreography moves = course.moves();
        moves.leaveTheFeet(course.now());
        moves.tiltAbout(TO_SHOULDERS_METRES);
        double down = course.now() + 3;
        moves.forward.move(course.now(), down, BACK);
        moves.height.move(course.now(), down, -0.8);
        for (Side side : Side.values()) {
            moves.flex(side, course.now(), down, LYING);
            moves.leg(side).lean.move(course.now(), down, FOOT_DOWN_LEAN);
        }
        course.goTo(down + 0.5);
        set(course, Side.RIGHT);
        set(course, Side.LEFT);
        return course.finished();
    }

    private static void set(Course course, Side stance) {
        Choreography moves = course.moves();
        course.compareWith(course.now() + 1);
        Choreography.Leg free = moves.leg(stance.opposite());
        double lift = course.now() + 2;
        // straight, beside the other thigh
        free.lean.move(lift, lift + 0.8, -LYING);
        moves.rollUnsteadily(lift, lift + 0.8, 1);
        course.goTo(lift + 0.8 + 1.7);
        for (int i = 0; i < course.task().repetitions(); i++) {
            repetition(course, stance, i);
            course.rest(1.6);
        }
        free.lean.move(course.now(), course.now() + 0.8, FOOT_DOWN_LEAN);
        moves.rollUnsteadily(course.now(), course.now() + 0.8, 0);
        course.pass(0.8 + course.pause(1.5));
    }

    private static void repetition(Course course, Side stance, int index) {
        Choreography moves = course.moves();
        Beat beat = course.beat(0.5, index);
        Aim aim = course.targets().aim(stance, index);
        double share = beat.shareAtTurn();
        double roll = PelvisAim.rollToElevate(
                Quaternion.about(Vector3.Y, BACK),
                moves.standingObliquity(),
                0,
                -share * aim.depth(),
                stance.sigma() * aim.drop());
        Gesture gesture = new Gesture()
                .tilting(moves, 0, -aim.depth())
                .with(moves.roll, 0, (roll - moves.rollWobble.at(beat.turn()).value()) / share)
                .flexing(moves, stance, LYING, LIFTED)
                .flexing(moves, stance.opposite(), LYING, LIFTED)
                .with(moves.leg(stance.opposite()).lean, -LYING, -LIFTED);
        course.perform(gesture, beat, index);
        course.add(Row.BRIDGE, stance, beat.start(), beat.end());
    }
}
