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
 * Step-ups: the leading foot stays on the box, a repetition rises until its leg is straight and lowers again. The drop is
 * largest shortly after the trailing foot has left the ground, and gone at the top; adduction goes with flexion and is 0 at
 * the top. The box has one height in a set.
 */
final class StepUpRoutine implements Routine {
    private static final Numbers NUMBERS = Numbers.STEP_UP;
    private static final double RISING_SHARE = 0.5;
    private static final double LEAN_SHARE = 0.35;

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, NUMBERS).aligned();
        set(course, Side.RIGHT);
        set(course, Side.LEFT);
        return course.finished();
    }

    private static void set(Course course, Side lead) {
        course.faceAhead();
        course.pass(0.5);
        Choreography moves = course.moves();
        Choreography.Leg leg = moves.leg(lead);
        int count = course.task().repetitions();
        Aim first = course.targets().aim(lead, 0);
        double low = first.depth();
        double from = course.now();
        double to = from + 1.6;
        // no wobble: both feet are down
        moves.leanOn(lead, from, to, 0);
        moves.flex(lead, from, to, low);
        leg.lean.move(from, to, LEAN_SHARE * low);
        moves.tilt(from, to, first.tilt());
        leg.adductionChange.move(from, to, first.cave());
        course.goTo(to + 1.8);
        for (int i = 0; i < count; i++) {
            repetition(course, lead, i, low, course.targets().aim(lead, Math.min(i + 1, count - 1)));
            course.rest(1.6);
        }
        from = course.now();
        to = from + 1.6;
        moves.flex(lead, from, to, 0);
        leg.lean.move(from, to, 0);
        moves.tilt(from, to, 0);
        leg.adductionChange.move(from, to, 0);
        course.goTo(to + course.pause(1.5));
    }

    private static void repetition(Course course, Side lead, int index, double low, Aim next) {
        Beat beat = course.beat(RISING_SHARE, index);
        Aim aim = course.targets().aim(lead, index);
        Choreography moves = course.moves();
        Choreography.Leg leg = moves.leg(lead);
        double rise = beat.reached() - beat.start();
        double landing = beat.end() - 0.15 * (beat.end() - beat.leaving());
        moves.standOn(lead, beat.start() + 0.05 * rise, beat.start() + 0.2 * rise);
        moves.standOnBoth(lead, landing, beat.end());

        double share = beat.shareAtTurn();
        double straight = -leg.wobble.at(beat.turn()).value();
        double cave = aim.cave();
        Gesture gesture = new Gesture()
                .flexing(moves, lead, low, 0)
                .with(leg.lean, LEAN_SHARE * low, 0)
                .with(moves::tilt, aim.tilt(), 0, next.tilt())
                .with(leg.adductionChange::move, cave, cave + (straight - cave) / share, next.cave());
        course.perform(gesture, beat, index);

        double peak = beat.start() + 0.35 * rise;
        double wobble = moves.pelvisWobble.at(peak).value();
        moves.obliquityChange
                .move(beat.start() + 0.08 * rise, peak, lead.sigma() * aim.drop() - wobble)
                .move(peak, beat.start() + 0.95 * rise, 0);
        course.add(Row.STEP_UP, lead, beat.start(), beat.end());
    }
}
