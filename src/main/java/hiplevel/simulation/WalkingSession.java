package hiplevel.simulation;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.Performance.Stretch;
import hiplevel.simulation.Truth.FootContact;
import hiplevel.simulation.body.Body;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.body.Ringing.Jolt;
import hiplevel.simulation.body.WalkingMotion;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.chance.Streams.Purpose;
import hiplevel.simulation.curve.GaitPhase;
import hiplevel.simulation.curve.Moves;
import hiplevel.simulation.curve.Travel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A walk from standing to standing. Of each stance, in phases of its own stride: drop is largest at 0.17, a quarter is
 * left at 0.40; the thigh is adducted most from 0.15 to 0.52; the foot leaves the ground at 0.62. Peak drop N(4, 0.7)°
 * and adduction change N(3, 0.7)° unless the scenario says otherwise; the planes in which the thighs swing are turned
 * outward by N(4.5, 1.5)° in all, cadence N(110, 5) steps a minute, speed N(1.2, 0.1) m/s.
 */
final class WalkingSession {
    private static final double FOOT_OFF = 0.62;
    private static final double PEAK = 0.17;
    private static final double COMING_IN_SECONDS = 1.4;
    private static final double TURN_SECONDS = 2.6;
    private static final int ROUNDS = 3;
    /** Adducting in stance and abducting in swing alone turns the plane of the swing outward by this much, degrees. */
    private static final double OUTWARD_BY_ADDUCTION = 4.6;

    private final Scenario scenario;
    private final Body body;
    private final GaitPhase phase;
    private final Moves share = new Moves(0);
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
    private record Step(Side stance, double contact, double drop, double cave, double size, boolean counts) {}

    WalkingSession(Scenario scenario) {
        this.scenario = scenario;
        body = new Body(scenario.heightMetres());
        Streams streams = new Streams(scenario.seed());
        SplittableRandom pose = streams.of(Purpose.POSE);
        standingObliquity = Math.toRadians(Standard.obliquityStandingDeg(pose));
        SplittableRandom gait = streams.of(Purpose.GAIT);
        for (Side side : Side.values()) {
            standingAdduction.put(side, Math.toRadians(Standard.adductionStandingDeg(pose)));
            plane.put(side, -side.sigma() * Math.toRadians(gait.nextGaussian(4.5, 1.5) - OUTWARD_BY_ADDUCTION));
        }
        double strides = gait.nextGaussian(110, 5) / 120;
        double speed = gait.nextGaussian(1.2, 0.1);
        double start = Standard.STILL_SECONDS;
        double walking = start + COMING_IN_SECONDS;
        phase = new GaitPhase(gait, start, 0.6, strides);
        double first = Math.ceil(phase.at(walking).value());
        stop = phase.secondsAt(first + scenario.repetitions() + FOOT_OFF);
        share.move(start, walking, 1).move(stop, stop + COMING_IN_SECONDS, 0);
        path(start, walking, speed);
        layOutSteps(first);
    }

    private void path(double start, double walking, double speed) {
        pathX.change(start, walking, speed);
        if (scenario.turnAround()) {
            turnFrom = (walking + stop - TURN_SECONDS) / 2;
            double middle = turnFrom + TURN_SECONDS / 2;
            turn.move(turnFrom, turnFrom + TURN_SECONDS, Math.PI);
            pathX.change(turnFrom, turnFrom + TURN_SECONDS, -speed);
            pathY.change(turnFrom, middle, 0.6 * speed).change(middle, turnFrom + TURN_SECONDS, 0);
        }
        pathX.change(stop, stop + COMING_IN_SECONDS, 0);
    }

    private void layOutSteps(double first) {
        SplittableRandom random = new Streams(scenario.seed()).of(Purpose.TARGETS);
        double from = phase.at(Standard.STILL_SECONDS).value();
        double to = phase.at(stop + COMING_IN_SECONDS).value();
        for (double contact = Math.ceil(2 * (from + 0.06)) / 2; contact < to; contact += 0.5) {
            Side stance = contact == Math.rint(contact) ? Side.RIGHT : Side.LEFT;
            int index = (int) Math.floor(contact - first + 1e-9);
            boolean counts = index >= 0 && index < scenario.repetitions();
            int asked = Math.max(0, Math.min(scenario.repetitions() - 1, index));
            double drop = Targets.asked(scenario.dropAtTurnDeg(), stance, asked, random.nextGaussian(4, 0.7));
            double cave =
                    Targets.asked(scenario.adductionChangeAtTurnDeg(), stance, asked, random.nextGaussian(3, 0.7));
            double size = share.at(phase.secondsAt(contact)).value();
            steps.add(new Step(stance, contact, Math.toRadians(drop), Math.toRadians(cave), size, counts));
        }
    }

    Performance perform() {
        double[] cave = steps.stream().mapToDouble(Step::cave).toArray();
        Performance performance = performance(cave);
        // flexing in a plane that is turned outward adds to adduction: what is asked for is reached by correction
        for (int round = 0; round < ROUNDS; round++) {
            TruthReader reader = new TruthReader(performance);
            for (int i = 0; i < cave.length; i++) {
                if (steps.get(i).counts()) {
                    double reached = reader.read(stretch(steps.get(i))).adductionChangeAtTurnDeg();
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
            move(obliquity, c - 0.06, c + PEAK, standingObliquity + drop);
            move(obliquity, c + PEAK, c + 0.4, standingObliquity + 0.25 * drop);
            double standing = standingAdduction.get(step.stance());
            Moves thigh = adduction.get(step.stance());
            move(thigh, c, c + 0.15, standing + cave[i] * step.size());
            move(thigh, c + 0.52, c + 0.74, standing - Math.toRadians(1.5) * step.size());
            move(thigh, c + 0.76, c + 0.98, standing);
        }
        // the last step may end a little after walking has faded out
        double settled = Math.max(
                stop + COMING_IN_SECONDS + 0.4,
                phase.secondsAt(steps.get(steps.size() - 1).contact() + 0.4));
        obliquity.move(settled, settled + 0.6, standingObliquity);
        Map<Side, WalkingMotion.LegCurves> legs = new EnumMap<>(Side.class);
        adduction.forEach((side, moves) -> legs.put(side, new WalkingMotion.LegCurves(moves, plane.get(side))));
        Motion motion = new WalkingMotion(
                body, stop + COMING_IN_SECONDS + 3, phase, share, pathX, pathY, turn, obliquity, legs, jolts());
        List<Stretch> stretches = steps.stream()
                .filter(s -> s.counts() && !turnsIn(s))
                .map(this::stretch)
                .toList();
        return new Performance(motion, stretches, true, contacts());
    }

    private void move(Moves moves, double fromPhase, double toPhase, double value) {
        moves.move(phase.secondsAt(fromPhase), phase.secondsAt(toPhase), value);
    }

    private Stretch stretch(Step step) {
        return new Stretch(step.stance(), phase.secondsAt(step.contact()), phase.secondsAt(step.contact() + FOOT_OFF));
    }

    private boolean turnsIn(Step step) {
        return phase.secondsAt(step.contact() + 1) > turnFrom
                && phase.secondsAt(step.contact()) < turnFrom + TURN_SECONDS;
    }

    /** Those made when walking has come in by half at least. */
    private List<FootContact> contacts() {
        List<FootContact> contacts = new ArrayList<>();
        for (Step step : steps) {
            double down = phase.secondsAt(step.contact());
            double off = phase.secondsAt(step.contact() + FOOT_OFF);
            if (share.at(down).value() >= 0.5) {
                contacts.add(new FootContact(down, step.stance(), true));
            }
            if (share.at(off).value() >= 0.5) {
                contacts.add(new FootContact(off, step.stance(), false));
            }
        }
        contacts.sort(Comparator.comparingDouble(FootContact::seconds));
        return contacts;
    }

    /** Each contact jolts the leg that lands, and the pelvis. */
    private Map<Placement, List<Jolt>> jolts() {
        SplittableRandom random = new Streams(scenario.seed()).of(Purpose.JOLTS);
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
