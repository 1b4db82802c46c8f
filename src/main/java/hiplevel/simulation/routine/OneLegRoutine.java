package hiplevel.simulation.routine;

import hiplevel.imu.Side;
import hiplevel.simulation.course.AlignmentMovements;
import hiplevel.simulation.course.Beat;
import hiplevel.simulation.course.Choreography;
import hiplevel.simulation.course.Course;
import hiplevel.simulation.course.Gesture;
import hiplevel.simulation.course.Numbers;
import hiplevel.simulation.course.PelvisAim;
import hiplevel.simulation.course.Targets.Aim;
import hiplevel.simulation.course.ThighAim;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.Task;

/**
 * Repetitions on one leg, the right one's and then the left's: squats, step-downs, hinges, split squats, as in the last
 * paragraph of the biomechanics notes, section 4. Choices of our own: of 3.0 s 55 % go into lowering and the pause comes on
 * top; "± 10 %" and "± 30 %" are uniform; the wearer stays on one leg from somewhat before the first repetition to somewhat
 * after the last.
 */
record OneLegRoutine(Numbers numbers, Row row, Free free, double leanShare) implements Routine {
    private static final double LOWERING_SHARE = 0.55;
    private static final double BENT_BEHIND_DEG = 50;
    /** Flexion of the front thigh while standing in a split stance. */
    private static final double SPLIT_DEG = 10;

    /** What the other leg does. */
    enum Free {
        /** thigh a little flexed, knee bent behind, and it flexes by 3° more in each repetition */
        BENT_BEHIND(0.6, 0.8),
        /** hangs beside a box */
        HANGING(1, 2.6),
        /** reaches forward and down for the floor, straight */
        REACHING(1, 2.6),
        /** stays in line with the trunk */
        IN_LINE(1, 2.6),
        /** its foot stays behind on the ground or a bench */
        ON_THE_GROUND_BEHIND(1.4, 3);

        private final double entering;
        private final double settled;

        Free(double entering, double settled) {
            this.entering = entering;
            this.settled = settled;
        }
    }

    /** How the free leg is held and where it goes, rad. */
    private record FreeLeg(double rest, double restLean, double abduction) {}

    static final OneLegRoutine SINGLE_LEG_SQUAT = new OneLegRoutine(
            Numbers.SINGLE_LEG_SQUAT, Row.STANCE_LEG, Free.BENT_BEHIND, AlignmentMovements.SQUAT_LEAN);
    static final OneLegRoutine LATERAL_STEP_DOWN =
            new OneLegRoutine(Numbers.LATERAL_STEP_DOWN, Row.STANCE_LEG, Free.HANGING, AlignmentMovements.SQUAT_LEAN);
    static final OneLegRoutine FORWARD_STEP_DOWN =
            new OneLegRoutine(Numbers.FORWARD_STEP_DOWN, Row.STANCE_LEG, Free.REACHING, AlignmentMovements.SQUAT_LEAN);
    static final OneLegRoutine SINGLE_LEG_DEADLIFT =
            new OneLegRoutine(Numbers.SINGLE_LEG_DEADLIFT, Row.ONE_LEG_HINGE, Free.IN_LINE, -0.1);
    static final OneLegRoutine SPLIT_SQUAT =
            new OneLegRoutine(Numbers.SPLIT_SQUAT, Row.STANCE_LEG, Free.ON_THE_GROUND_BEHIND, 0.3);

    @Override
    public Performance perform(Task task) {
        Course course = new Course(task, numbers).aligned();
        set(course, Side.RIGHT);
        set(course, Side.LEFT);
        return course.finished();
    }

    private boolean isSplit() {
        return free == Free.ON_THE_GROUND_BEHIND;
    }

    private double stanceRest() {
        return isSplit() ? Math.toRadians(SPLIT_DEG) : 0;
    }

    private void set(Course course, Side stance) {
        course.faceAhead();
        course.pass(0.5);
        FreeLeg held = enter(course, stance);
        for (int i = 0; i < course.task().repetitions(); i++) {
            repetition(course, stance, i, held);
            course.rest(1.6);
        }
        leave(course, stance, held);
    }

    private FreeLeg enter(Course course, Side stance) {
        Choreography moves = course.moves();
        FreeLeg held = held(course);
        double from = course.now();
        double to = from + free.entering;
        Choreography.Leg leg = moves.leg(stance.opposite());
        moves.leanOn(stance, from, to, isSplit() ? 0.5 : 1);
        moves.flex(stance.opposite(), from, to, held.rest);
        leg.lean.move(from, to, held.restLean);
        if (held.abduction != 0) {
            leg.adductionChange.move(from, to, -held.abduction);
        }
        if (isSplit()) {
            moves.flex(stance, from, to, stanceRest());
            moves.leg(stance).lean.move(from, to, leanShare * stanceRest());
        }
        course.pass(free.settled);
        return held;
    }

    private FreeLeg held(Course course) {
        return switch (free) {
            case BENT_BEHIND ->
                new FreeLeg(Math.toRadians(course.timing().nextDouble(10, 15)), Math.toRadians(BENT_BEHIND_DEG), 0);
            case HANGING -> new FreeLeg(course.degreesBetween(0, 5), 0, course.degreesBetween(5, 8));
            case REACHING, IN_LINE -> new FreeLeg(course.degreesBetween(0, 5), 0, 0);
            case ON_THE_GROUND_BEHIND -> new FreeLeg(-course.degreesBetween(15, 20), Math.toRadians(30), 0);
        };
    }

    private void leave(Course course, Side stance, FreeLeg held) {
        Choreography moves = course.moves();
        double from = course.now();
        double to = from + free.entering;
        Choreography.Leg leg = moves.leg(stance.opposite());
        moves.flex(stance.opposite(), from, to, 0);
        leg.lean.move(from, to, 0);
        if (held.abduction != 0) {
            leg.adductionChange.move(from, to, 0);
        }
        if (isSplit()) {
            moves.flex(stance, from, to, 0);
            moves.leg(stance).lean.move(from, to, 0);
        }
        moves.standOnBoth(stance, from, to);
        course.pass(free.entering + course.pause(1.5));
    }

    private void repetition(Course course, Side stance, int index, FreeLeg held) {
        Beat beat = course.beat(LOWERING_SHARE, index);
        Aim aim = course.targets().aim(stance, index);
        Choreography moves = course.moves();
        Choreography.Leg leg = moves.leg(stance);
        double rest = stanceRest();
        Gesture gesture = new Gesture()
                .flexing(moves, stance, rest, aim.depth())
                .with(leg.lean, leanShare * rest, leanShare * aim.depth())
                .tilting(moves, 0, aim.tilt());
        withFreeLeg(gesture, course, stance.opposite(), aim, held);

        // the wobble comes in addition, so what grows with the repetition is what is asked for less the wobble of that
        // instant
        double turn = beat.turn();
        double share = beat.shareAtTurn(aim.depth() - rest);
        double wobbleDrop = moves.pelvisWobble.at(turn).value();
        double wobbleCave =
                leg.wobble.at(turn).value() - leg.wobble.at(beat.start()).value();
        if (row == Row.ONE_LEG_HINGE) {
            PelvisAim open = PelvisAim.standing(
                    moves.standingObliquity(),
                    moves.standingObliquity()
                            + moves.pelvisWobble.at(beat.start()).value(),
                    share * aim.tilt(),
                    stance.sigma() * aim.drop(),
                    stance.sigma() * aim.compensation());
            gesture.with(moves.obliquityChange, 0, (open.obliquityChange() - wobbleDrop) / share)
                    .with(moves.roll, 0, open.roll() / share);
        } else {
            gesture.with(moves.obliquityChange, 0, (stance.sigma() * aim.drop() - wobbleDrop) / share);
        }
        double cave = aim.cave() - wobbleCave;
        if (isSplit()) {
            double atStart = leg.standingAdduction + leg.wobble.at(beat.start()).value();
            double reached = rest + share * (aim.depth() - rest);
            cave = new ThighAim(stance, atStart, rest, reached, 0).changeToShow(aim.cave()) - wobbleCave;
        }
        gesture.with(leg.adductionChange, 0, cave / share);
        course.perform(gesture, beat, index);
        course.add(row, stance, beat.start(), beat.end());
    }

    private void withFreeLeg(Gesture gesture, Course course, Side side, Aim aim, FreeLeg held) {
        Choreography.Leg leg = course.moves().leg(side);
        switch (free) {
            case BENT_BEHIND -> gesture.flexing(course.moves(), side, held.rest, held.rest + Math.toRadians(3));
            case HANGING -> gesture.flexing(course.moves(), side, held.rest, held.rest + course.degrees(0, 1));
            case REACHING -> {
                double reach = course.degrees(25, 2);
                gesture.flexing(course.moves(), side, held.rest, reach).with(leg.lean, 0, -reach);
            }
            case IN_LINE -> {
                double back = aim.tilt() * course.variety().nextGaussian(1, 0.05);
                gesture.flexing(course.moves(), side, held.rest, -back).with(leg.lean, 0, back);
            }
            case ON_THE_GROUND_BEHIND ->
                gesture.flexing(course.moves(), side, held.rest, held.rest - course.degreesBetween(3, 10));
        }
    }
}
