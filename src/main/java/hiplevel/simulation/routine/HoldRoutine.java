package hiplevel.simulation.routine;

import hiplevel.imu.Side;
import hiplevel.simulation.course.Choreography;
import hiplevel.simulation.course.Course;
import hiplevel.simulation.course.Numbers;
import hiplevel.simulation.course.Targets;
import hiplevel.simulation.curve.Travel;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.Task;

/**
 * The Trendelenburg stance and the plank: poses that are held while something slowly gives. Drifts begin within a second and
 * end within one.
 */
final class HoldRoutine {
    private static final double FREE_THIGH_DEG = 30;
    private static final double FREE_SHANK_LEAN_DEG = 60;
    /** Upper body higher than the feet, on the forearms. */
    private static final double PRONE_DEG = 84;

    private HoldRoutine() {}

    /**
     * On one leg, the free thigh flexed by 30°, the other hip hiked at first by N(3, 1)°; it sinks by N(0.05, 0.03) °/s. A
     * wearer who compensates gives way after 6 to 14 s, within 2 s, by as much as is asked for.
     */
    static final Routine TRENDELENBURG = holding(HoldRoutine::trendelenburg);

    /** Face down, held for 20 to 40 s: the hips sag by N(0.1, 0.05) °/s, and by what is asked for in all on top. */
    static final Routine PLANK = holding(HoldRoutine::plank);

    private static Routine holding(Routine routine) {
        return new Routine() {
            @Override
            public Performance perform(Task task) {
                return routine.perform(task);
            }

            @Override
            public int repetitions() {
                return 1;
            }
        };
    }

    private static Performance trendelenburg(Task task) {
        Course course = new Course(task, Numbers.TRENDELENBURG).aligned();
        double carried = 0;
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
            course.faceAhead();
            course.pass(0.5);
            for (int i = 0; i < task.repetitions(); i++) {
                carried = stance(course, side, i, carried);
            }
        }
        return course.finished();
    }

    /** Takes what drifts of earlier holds have left behind, which never come back by themselves, and gives it with its own. */
    private static double stance(Course course, Side stance, int index, double carried) {
        Choreography moves = course.moves();
        Side free = stance.opposite();
        Targets.Aim aim = course.targets().aim(stance, index);
        double from = course.now();
        double start = from + 1.2;
        double end = start
                + course.task().manner().holdSeconds().orElse(course.numbers().seconds());
        moves.standOn(stance, from, start);
        moves.flex(free, from, start, Math.toRadians(FREE_THIGH_DEG));
        moves.leg(free).lean.move(from, start, Math.toRadians(FREE_SHANK_LEAN_DEG));
        moves.obliquityChange.move(from, start, stance.sigma() * aim.drop() - carried);

        double sinking = course.degrees(0.05, 0.03);
        double gone = drift(moves.obliquityDrift, start, end, stance.sigma() * sinking);
        double givesWay = start + Math.min(course.variety().nextDouble(6, 14), (end - start) / 2);
        if (aim.compensation() != 0) {
            moves.obliquityChange.move(
                    givesWay, givesWay + 2, stance.sigma() * (aim.drop() + aim.compensation()) - carried);
        }
        course.add(Row.STANCE, stance, start, end);

        double down = end + 1.2;
        moves.obliquityChange.move(end, down, -carried - gone);
        moves.flex(free, end, down, 0);
        moves.leg(free).lean.move(end, down, 0);
        moves.standOnBoth(stance, end, down);
        course.goTo(down + course.pause(3));
        return carried + gone;
    }

    /** Adds a drift at that rate, rad/s, and says how far it goes. */
    private static double drift(Travel travel, double start, double end, double rate) {
        travel.change(start, start + 1, rate).change(end - 1, end, 0);
        return rate * (end - start - 1);
    }

    private static Performance plank(Task task) {
        Course course = new Course(task, Numbers.PLANK).aligned();
        course.faceAhead();
        course.pass(0.5);
        Choreography moves = course.moves();
        moves.leaveTheFeet(course.now());
        double carried = 0;
        for (int i = 0; i < task.repetitions(); i++) {
            carried = hold(course, i, carried);
        }
        return course.finished();
    }

    private static double hold(Course course, int index, double carried) {
        Choreography moves = course.moves();
        double from = course.now();
        double start = from + 3;
        double seconds = course.variety().nextDouble(20, 40);
        double end = start + 0.5 + course.task().manner().holdSeconds().orElse(seconds);
        moves.forward.move(from, start, Math.toRadians(PRONE_DEG));
        moves.height.move(from, start, -0.7);
        moves.rollUnsteadily(from, start, 1);
        double sagging = course.degrees(0.1, 0.05)
                + course.targets().aim(Side.RIGHT, index).compensation() / (end - start - 1.5);
        double sagged = drift(moves.tiltDrift, start + 0.5, end, sagging);
        course.add(Row.PLANK, start + 0.5, end);
        double up = end + 3;
        moves.tilt(end, up, -carried - sagged);
        moves.forward.move(end, up, 0);
        moves.height.move(end, up, 0);
        moves.rollUnsteadily(end, up, 0);
        course.goTo(up + course.pause(4));
        return carried + sagged;
    }
}
