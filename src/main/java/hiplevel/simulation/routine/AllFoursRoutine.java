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
 * Fire hydrants (the thigh goes out, the pelvis rolls up on that side) and hip extensions (it goes back until it is nearly
 * level, knee bent, the back arches) on hands and knees, the right leg's and then the left's.
 */
record AllFoursRoutine(Numbers numbers, Row row) implements Routine {
    private static final double FACE_DOWN = Math.PI / 2;
    /** Kneeling, the thighs stand upright under a level trunk. */
    private static final double KNEELING = Math.PI / 2;

    private static final double WOBBLE_SHARE = 0.5;

    static final AllFoursRoutine FIRE_HYDRANT = new AllFoursRoutine(Numbers.FIRE_HYDRANT, Row.FIRE_HYDRANT);
    static final AllFoursRoutine HIP_EXTENSION = new AllFoursRoutine(Numbers.HIP_EXTENSION, Row.HIP_EXTENSION);

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, numbers).aligned();
        course.faceAhead();
        course.pass(0.5);
        Choreography moves = course.moves();
        moves.leaveTheFeet(course.now());
        double down = course.now() + 3;
        moves.forward.move(course.now(), down, FACE_DOWN);
        moves.height.move(course.now(), down, -0.4);
        for (Side side : Side.values()) {
            moves.flex(side, course.now(), down, KNEELING);
        }
        course.goTo(down);
        set(course, Side.RIGHT);
        set(course, Side.LEFT);
        return course.finished();
    }

    private void set(Course course, Side moving) {
        course.compareWith(course.now() + 0.8);
        course.pass(2);
        course.moves().rollUnsteadily(course.now(), course.now() + 0.5, WOBBLE_SHARE);
        course.pass(0.5);
        for (int i = 0; i < course.task().repetitions(); i++) {
            repetition(course, moving, i);
            course.rest(1.4);
        }
        course.moves().rollUnsteadily(course.now(), course.now() + 0.5, 0);
        course.pass(0.5 + course.pause(2));
    }

    private void repetition(Course course, Side moving, int index) {
        Choreography moves = course.moves();
        Choreography.Leg leg = moves.leg(moving);
        Beat beat = course.beat(0.5, index);
        Aim aim = course.targets().aim(moving, index);
        Gesture gesture = new Gesture();
        if (row == Row.FIRE_HYDRANT) {
            double wobble = moves.rollWobble.at(beat.start()).value();
            gesture.with(leg.adductionChange, 0, -aim.depth());
            withRoll(gesture, moves, beat, 0, moving.sigma() * aim.compensation() + fallen(moves, wobble));
        } else {
            gesture.flexing(moves, moving, KNEELING, KNEELING - aim.depth())
                    .with(leg.lean, 0, aim.depth())
                    .tilting(moves, 0, aim.compensation() / beat.shareAtTurn());
            withRoll(gesture, moves, beat, aim.compensation(), -moving.sigma() * aim.drop());
        }
        course.perform(gesture, beat, index);
        course.add(row, moving, beat.start(), beat.end());
    }

    /** The elevation that a wobble shows: face down, a roll to the left lowers the right side. */
    private static double fallen(Choreography moves, double wobble) {
        return -wobble * Math.cos(moves.standingObliquity());
    }

    /** Rolls the pelvis so that it shows that elevation, right side up +, at the turning point. */
    private static void withRoll(Gesture gesture, Choreography moves, Beat beat, double tilt, double elevation) {
        double roll = PelvisAim.rollToElevate(
                Quaternion.about(Vector3.Y, FACE_DOWN), moves.standingObliquity(), 0, tilt, elevation);
        gesture.with(moves.roll, 0, (roll - moves.rollWobble.at(beat.turn()).value()) / beat.shareAtTurn());
    }
}
