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
 * Clamshells: on the left side the right thigh opens, then the wearer rolls over. Hips flexed by 45°; the thigh turns outward
 * about its long axis by N(35, 5)° and, as the feet stay together, goes out by 0.4 of that; the pelvis rolls back with it.
 */
final class ClamshellRoutine implements Routine {
    private static final double ON_THE_LEFT = -Math.PI / 2;
    private static final double HIPS = Math.toRadians(45);
    private static final double KNEES_LEAN = Math.toRadians(45);
    private static final double ABDUCTION_SHARE = 0.4;
    /** Somebody lying wobbles less than on one leg. */
    private static final double WOBBLE_SHARE = 0.3;

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, Numbers.CLAMSHELL).aligned();
        course.faceAhead();
        course.pass(0.5);
        Choreography moves = course.moves();
        moves.leaveTheFeet(course.now());
        double down = course.now() + 3;
        moves.sideways.move(course.now(), down, ON_THE_LEFT);
        moves.height.move(course.now(), down, -0.8);
        for (Side side : Side.values()) {
            moves.flex(side, course.now(), down, HIPS);
            moves.leg(side).lean.move(course.now(), down, KNEES_LEAN);
        }
        course.goTo(down);
        set(course, Side.RIGHT, 0);
        moves.rolling.move(course.now(), course.now() + 3, Math.PI);
        course.pass(3);
        set(course, Side.LEFT, Math.PI);
        return course.finished();
    }

    private static void set(Course course, Side upper, double rolled) {
        course.compareWith(course.now() + 0.8);
        course.pass(2);
        course.moves().rollUnsteadily(course.now(), course.now() + 0.5, WOBBLE_SHARE);
        course.pass(0.5);
        Quaternion posture = Quaternion.about(Vector3.X, ON_THE_LEFT).times(Quaternion.about(Vector3.Z, rolled));
        for (int i = 0; i < course.task().repetitions(); i++) {
            repetition(course, upper, i, posture);
            course.rest(1.4);
        }
        course.moves().rollUnsteadily(course.now(), course.now() + 0.5, 0);
        course.pass(0.5 + course.pause(1.5));
    }

    private static void repetition(Course course, Side upper, int index, Quaternion posture) {
        Choreography moves = course.moves();
        Choreography.Leg leg = moves.leg(upper);
        Beat beat = course.beat(0.5, index);
        Aim aim = course.targets().aim(upper, index);
        double share = beat.shareAtTurn();
        double roll = PelvisAim.rollToRaiseFront(posture, moves.standingObliquity(), aim.compensation());
        double wobble = moves.rollWobble.at(beat.turn()).value()
                - moves.rollWobble.at(beat.start()).value();
        Gesture gesture = new Gesture()
                .with(leg.rotation, 0, -aim.depth())
                .with(leg.adductionChange, 0, -ABDUCTION_SHARE * aim.depth())
                .with(moves.roll, 0, (roll - wobble) / share);
        course.perform(gesture, beat, index);
        course.add(Row.CLAMSHELL, upper, beat.start(), beat.end());
    }
}
