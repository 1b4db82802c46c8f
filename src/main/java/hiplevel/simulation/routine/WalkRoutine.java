package hiplevel.simulation.routine;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Body;
import hiplevel.simulation.body.Handover;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.Ringing.Jolt;
import hiplevel.simulation.body.WalkingMotion;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.chance.Streams.Purpose;
import hiplevel.simulation.course.AlignmentMovements;
import hiplevel.simulation.course.Choreography;
import hiplevel.simulation.course.Targets;
import hiplevel.simulation.curve.Curve;
import hiplevel.simulation.curve.GaitPhase;
import hiplevel.simulation.curve.Moves;
import hiplevel.simulation.curve.Travel;
import hiplevel.simulation.performance.Extremes;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.performance.Performance.Contact;
import hiplevel.simulation.performance.Performance.Stretch;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Row;
import hiplevel.simulation.performance.StretchAngles;
import hiplevel.simulation.performance.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A walk or a run from standing to standing; its numbers stand in {@link GaitStyle}. Flexing in a plane that is turned outward
 * adds to adduction: what is asked for is reached by correction.
 */
final class WalkRoutine {
    private static final double COMING_IN_SECONDS = 1.4;
    private static final double TURN_SECONDS = 2.6;
    private static final int ROUNDS = 3;
    /** Of a wearer who leans over the stance leg: way of the pelvis to that side per rad of sway, m. */
    private static final double SWAY_METRES = 0.25;
    /** By how much less the pelvis drops per degree of sway, if no drop is asked for. */
    private static final double HIDDEN_BY_SWAY = 0.6;

    private final Task task;
    private final GaitStyle style;
    private final Body body;
    private final GaitPhase phase;
    private final double veering;
    private final Moves share = new Moves(0);
    private final double footOff;
    private final double start;
    private final Optional<Choreography> before;
    private final Travel pathX = new Travel();
    private final Travel pathY = new Travel();
    private final Moves turn = new Moves(0);
    private final double standingObliquity;
    private final Map<Side, Double> standingAdduction = new EnumMap<>(Side.class);
    private final Map<Side, Double> plane = new EnumMap<>(Side.class);
    private final List<Step> steps = new ArrayList<>();
    private final double stop;
    private double turnFrom = Double.POSITIVE_INFINITY;

    /** One stance: its initial contact in strides, what is asked of it in rad, and whether it counts. */
    private record Step(
            Side stance, double contact, double drop, double cave, double sway, double size, boolean counts) {}

    private WalkRoutine(Task task, GaitStyle style) {
        this.task = task;
        this.style = style;
        body = new Body(task.heightMetres());
        Streams streams = new Streams(task.seed());
        SplittableRandom pose = streams.of(Purpose.POSE);
        standingObliquity = Math.toRadians(Standard.obliquityStandingDeg(pose));
        SplittableRandom gait = streams.of(Purpose.GAIT);
        for (Side side : Side.values()) {
            standingAdduction.put(side, Math.toRadians(Standard.adductionStandingDeg(pose)));
            plane.put(side, -side.sigma() * Math.toRadians(style.outward().draw(gait) - style.outwardByAdduction()));
        }
        double strides = style.cadence().draw(gait) / 120;
        double speed = style.speed().draw(gait);
        footOff = style.leastFootOff() == style.mostFootOff()
                ? style.leastFootOff()
                : gait.nextDouble(style.leastFootOff(), style.mostFootOff());
        before = task.alignmentMovements()
                ? Optional.of(new Choreography(task.seed(), task.heightMetres()))
                : Optional.empty();
        start = before.map(moves ->
                        new AlignmentMovements(task, moves, streams.of(Purpose.TIMING)).perform(Standard.STILL_SECONDS))
                .orElse(Standard.STILL_SECONDS);
        double walking = start + COMING_IN_SECONDS;
        phase = new GaitPhase(gait, start, 0.6, strides);
        veering = Math.toRadians(style.veering().draw(gait));
        double first = Math.ceil(phase.at(walking).value());
        stop = phase.secondsAt(first + task.repetitions() + footOff);
        share.move(start, walking, 1).move(stop, stop + COMING_IN_SECONDS, 0);
        path(walking, speed);
        layOutSteps(first);
    }

    private void path(double walking, double speed) {
        pathX.change(start, walking, speed);
        if (task.turnAround()) {
            turnFrom = (walking + stop - TURN_SECONDS) / 2;
            double middle = turnFrom + TURN_SECONDS / 2;
            turn.move(turnFrom, turnFrom + TURN_SECONDS, Math.PI);
            pathX.change(turnFrom, turnFrom + TURN_SECONDS, -speed);
            pathY.change(turnFrom, middle, 0.6 * speed).change(middle, turnFrom + TURN_SECONDS, 0);
        }
        pathX.change(stop, stop + COMING_IN_SECONDS, 0);
    }

    private void layOutSteps(double first) {
        SplittableRandom random = new Streams(task.seed()).of(Purpose.TARGETS);
        double from = phase.at(start).value();
        double to = phase.at(stop + COMING_IN_SECONDS).value();
        for (double contact = Math.ceil(2 * (from + 0.06)) / 2; contact < to; contact += 0.5) {
            Side stance = contact == Math.rint(contact) ? Side.RIGHT : Side.LEFT;
            int index = (int) Math.floor(contact - first + 1e-9);
            boolean counts = index >= 0 && index < task.repetitions();
            int asked = Math.max(0, Math.min(task.repetitions() - 1, index));
            double drop = Targets.asked(
                    task.dropDeg(), stance, asked, style.drop().draw(random) - hiddenBySway(stance, asked));
            double cave =
                    Targets.asked(task.caveDeg(), stance, asked, style.cave().draw(random));
            double size = share.at(phase.secondsAt(contact)).value();
            steps.add(new Step(
                    stance,
                    contact,
                    Math.toRadians(drop),
                    Math.toRadians(cave),
                    Math.toRadians(swayDeg(stance, asked)),
                    size,
                    counts));
        }
    }

    static Routine of(GaitStyle style) {
        return new Routine() {
            @Override
            public Performance perform(Task task) {
                return new WalkRoutine(task, style).perform();
            }

            @Override
            public int repetitions() {
                return style.repetitions();
            }
        };
    }

    private Performance perform() {
        double[] cave = steps.stream().mapToDouble(Step::cave).toArray();
        Performance performance = performance(cave);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < cave.length; i++) {
                if (steps.get(i).counts()) {
                    double reached = caveAtTurn(performance.motion(), steps.get(i));
                    cave[i] += steps.get(i).cave() - Math.toRadians(reached);
                }
            }
            performance = performance(cave);
        }
        return performance;
    }

    private Performance performance(double[] cave) {
        Moves obliquity = new Moves(standingObliquity);
        Map<Side, Moves> adduction = new EnumMap<>(Side.class);
        standingAdduction.forEach((side, value) -> adduction.put(side, new Moves(value)));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double drop = step.stance().sigma() * step.drop() * step.size();
            double c = step.contact();
            move(obliquity, c - 0.06, c + style.peak(), standingObliquity + drop);
            move(obliquity, c + style.peak(), c + style.eased(), standingObliquity + 0.25 * drop);
            double standing = standingAdduction.get(step.stance());
            Moves thigh = adduction.get(step.stance());
            move(thigh, c, c + style.adducted(), standing + cave[i] * step.size());
            move(thigh, c + style.abducting(), c + style.abducted(), standing - Math.toRadians(1.5) * step.size());
            move(thigh, c + style.returning(), c + 0.98, standing);
        }
        // the last step may end a little after walking has faded out
        double settled = Math.max(
                stop + COMING_IN_SECONDS + 0.4,
                phase.secondsAt(steps.get(steps.size() - 1).contact() + 0.4));
        obliquity.move(settled, settled + 0.6, standingObliquity);
        Map<Side, WalkingMotion.LegCurves> legs = new EnumMap<>(Side.class);
        adduction.forEach((side, moves) -> legs.put(side, new WalkingMotion.LegCurves(moves, plane.get(side))));
        Motion motion = new WalkingMotion(
                body,
                stop + COMING_IN_SECONDS + 3,
                style.pattern(),
                veering,
                phase,
                share,
                pathX,
                pathY,
                turn,
                sway(),
                obliquity,
                legs,
                jolts());
        List<Stretch> stretches = steps.stream()
                .filter(s -> s.counts() && !turnsIn(s))
                .map(this::stretch)
                .toList();
        return new Performance(afterAligning(motion), stretches, contacts());
    }

    private double caveAtTurn(Motion motion, Step step) {
        StretchAngles angles = new StretchAngles(motion, stretch(step));
        double turn = Extremes.argMax(
                angles::drop, stretch(step).start(), stretch(step).end());
        // by way of degrees, as the truth tells it
        return Math.toDegrees(angles.adductionChange(step.stance(), turn));
    }

    private double swayDeg(Side stance, int index) {
        return Targets.asked(task.compensationDeg(), stance, index, 0);
    }

    private double hiddenBySway(Side stance, int index) {
        return HIDDEN_BY_SWAY * swayDeg(stance, index);
    }

    /** The way of the pelvis over the stance leg of a wearer whose trunk leans there, to the left +, m. */
    private Curve sway() {
        if (task.compensationDeg().isEmpty()) {
            return Curve.constant(0);
        }
        Moves sway = new Moves(0);
        for (Step step : steps) {
            double way = -step.stance().sigma() * SWAY_METRES * step.sway() * step.size();
            double c = step.contact();
            move(sway, c, c + 0.22, way);
            move(sway, c + 0.26, c + 0.48, 0);
        }
        return sway;
    }

    private Motion afterAligning(Motion gait) {
        return before.<Motion>map(b -> new Handover(b.motion(gait.seconds()), start, gait))
                .orElse(gait);
    }

    private void move(Moves moves, double fromPhase, double toPhase, double value) {
        moves.move(phase.secondsAt(fromPhase), phase.secondsAt(toPhase), value);
    }

    private Stretch stretch(Step step) {
        return new Stretch(
                Optional.of(step.stance()),
                phase.secondsAt(step.contact()),
                phase.secondsAt(step.contact() + footOff),
                0,
                Row.STANCE_PHASE,
                Math.toDegrees(step.sway()));
    }

    private boolean turnsIn(Step step) {
        return phase.secondsAt(step.contact() + 1) > turnFrom
                && phase.secondsAt(step.contact()) < turnFrom + TURN_SECONDS;
    }

    /** Those made when walking has come in by half at least. */
    private List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (Step step : steps) {
            double down = phase.secondsAt(step.contact());
            double off = phase.secondsAt(step.contact() + footOff);
            if (share.at(down).value() >= 0.5) {
                contacts.add(new Contact(down, step.stance(), true));
            }
            if (share.at(off).value() >= 0.5) {
                contacts.add(new Contact(off, step.stance(), false));
            }
        }
        contacts.sort(Comparator.comparingDouble(Contact::seconds));
        return contacts;
    }

    /** Each contact jolts the leg that lands, and the pelvis. */
    private Map<Placement, List<Jolt>> jolts() {
        SplittableRandom random = new Streams(task.seed()).of(Purpose.JOLTS);
        Map<Placement, List<Jolt>> jolts = new EnumMap<>(Placement.class);
        for (Step step : steps) {
            Jolt jolt = new Jolt(phase.secondsAt(step.contact()), step.size() * random.nextDouble(0.3, 1));
            Placement thigh = Placement.thigh(step.stance());
            jolts.computeIfAbsent(thigh, p -> new ArrayList<>()).add(jolt);
            jolts.computeIfAbsent(Placement.PELVIS, p -> new ArrayList<>()).add(jolt);
        }
        return jolts;
    }
}
