package hiplevel.kinematics.alignment;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.activity.Forward;
import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import hiplevel.kinematics.grid.Heading;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Vector3;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers, for one sensor, every opinion about where forward is; biomechanics notes, section 4. */
final class Aligner {
    private static final int FEWEST_SWINGS = 2;
    /** Hinges, and two-leg squats, that the wearer is asked for. */
    private static final int ASKED_FOR = 3;

    /** Between two of them nobody pauses so long, s. */
    private static final double PAUSE_SECONDS = 4.5;

    /** Each swing plane is turned outward by 4–5°, so the two directions differ by about ten degrees. */
    private static final double LARGEST_DISAGREEMENT_DEG = 25;

    private static final double GYRO_CUTOFF_HZ = 3;

    private final Map<Placement, SensorMotion> sensors;
    private final Map<Placement, TiltPath> paths;
    private final List<Movement> movements;
    private final AlignmentSettings settings;
    private final TimeGrid grid;
    private final Map<Placement, Ballot> ballots = new EnumMap<>(Placement.class);
    private final MovementSpread wearer;

    Aligner(
            Map<Placement, SensorMotion> sensors,
            Map<Placement, TiltPath> paths,
            List<Movement> movements,
            AlignmentSettings settings) {
        this.sensors = sensors;
        this.paths = paths;
        this.movements = movements;
        this.settings = settings;
        this.grid = sensors.values().iterator().next().grid();
        for (Placement placement : sensors.keySet()) {
            if (placement == Placement.PELVIS) {
                leans().ifPresent(b -> ballots.put(placement, b));
            } else {
                swings(placement).ifPresent(b -> ballots.put(placement, b));
            }
        }
        this.wearer = ballots.values().stream().map(Ballot::spread).reduce(MovementSpread.NONE, MovementSpread::plus);
    }

    private Optional<Ballot> swings(Placement thigh) {
        List<Movement> swings = movements(Kind.LEG_SWING, thigh.side(), thigh);
        return swings.size() < FEWEST_SWINGS
                ? Optional.empty()
                : Optional.of(ballot(thigh, Method.LEG_SWINGS, swings, true));
    }

    /** Hinges and squats alike: each is one vote. */
    private Optional<Ballot> leans() {
        List<Movement> hinges = movements(Kind.HINGE, Optional.empty(), Placement.PELVIS);
        List<Movement> squats = movements(Kind.TWO_LEG_SQUAT, Optional.empty(), Placement.PELVIS);
        List<Movement> leans = new ArrayList<>(hinges);
        leans.addAll(squats);
        Method both = squats.isEmpty() ? Method.HINGES : Method.HINGES_AND_SQUATS;
        Method method = hinges.isEmpty() ? Method.TWO_LEG_SQUATS : both;
        return leans.isEmpty() ? Optional.empty() : Optional.of(ballot(Placement.PELVIS, method, leans, true));
    }

    /** Where a thigh's forward is; empty when nothing told. */
    Optional<YawEstimate> thigh(Placement placement) {
        Optional<Side> side = placement.side();
        List<YawEstimate> estimates = new ArrayList<>();
        if (ballots.containsKey(placement)) {
            estimates.add(elected(placement, ballots.get(placement)));
        }
        List<Movement> walks = movements(Kind.WALKING, Optional.empty(), placement);
        if (!walks.isEmpty()) {
            estimates.add(together(placement, Method.WALKING_SWING, walks, settings.walkingThighDeg()));
        }
        List<Movement> squats = movements(Kind.TWO_LEG_SQUAT, Optional.empty(), placement);
        if (estimates.isEmpty() && !squats.isEmpty()) {
            estimates.add(together(placement, Method.TWO_LEG_SQUATS, squats, settings.squatThighDeg()));
        }
        List<Movement> own = movements(Kind.ONE_LEG_BENDING, side, placement);
        if (estimates.isEmpty() && !own.isEmpty()) {
            estimates.add(together(placement, Method.OWN_REPETITIONS, own, settings.lastResortThighDeg()));
        }
        return estimates.isEmpty() ? Optional.empty() : Optional.of(YawEstimate.combined(estimates));
    }

    /** Where the pelvis' forward is, given the thighs' where they are known; empty when nothing told. */
    Optional<YawEstimate> pelvis(Map<Side, YawEstimate> thighs) {
        List<YawEstimate> estimates = new ArrayList<>();
        if (ballots.containsKey(Placement.PELVIS)) {
            estimates.add(elected(Placement.PELVIS, ballots.get(Placement.PELVIS)));
        }
        List<Movement> walks = movements(Kind.WALKING, Optional.empty(), Placement.PELVIS);
        if (!walks.isEmpty() && sensors.get(Placement.PELVIS).hasAccelerometer()) {
            Map<Side, YawEstimate> linked = withAccelerometer(thighs);
            estimates.add(linked.isEmpty() ? fromForce(walks) : fromThighs(linked, walks));
        }
        List<Movement> own = new ArrayList<>(movements(Kind.ONE_LEG_BENDING, Optional.of(Side.LEFT), Placement.PELVIS));
        own.addAll(movements(Kind.ONE_LEG_BENDING, Optional.of(Side.RIGHT), Placement.PELVIS));
        if (estimates.isEmpty() && !own.isEmpty()) {
            estimates.add(together(Placement.PELVIS, Method.OWN_REPETITIONS, own, settings.lastResortPelvisDeg()));
        }
        return estimates.isEmpty() ? Optional.empty() : Optional.of(YawEstimate.combined(estimates));
    }

    /** Headings of two sensors are linked by what both accelerometers feel. */
    private Map<Side, YawEstimate> withAccelerometer(Map<Side, YawEstimate> thighs) {
        Map<Side, YawEstimate> linked = new EnumMap<>(Side.class);
        thighs.forEach((side, yaw) -> {
            if (sensors.get(Placement.thigh(side)).hasAccelerometer()) {
                linked.put(side, yaw);
            }
        });
        return linked;
    }

    /**
     * Those in which that sensor was heard. Of hinges and two-leg squats only as many as are asked for: whoever does more
     * of them does them as the exercise, which must not align itself.
     */
    private List<Movement> movements(Kind kind, Optional<Side> side, Placement heard) {
        boolean exercise = kind == Kind.HINGE || kind == Kind.TWO_LEG_SQUAT;
        List<Movement> all = movements.stream()
                .filter(m -> m.kind() == kind && m.side().equals(side))
                .filter(m -> paths.get(heard).knownIn(m.from(), m.to()))
                .toList();
        return exercise ? asked(all) : all;
    }

    /** What comes after a pause, when there were two already, is the exercise: one of the three was not seen as such. */
    private List<Movement> asked(List<Movement> all) {
        int n = Math.min(all.size(), ASKED_FOR);
        boolean paused =
                n == ASKED_FOR && all.get(n - 1).from() - all.get(n - 2).to() > grid.steps(PAUSE_SECONDS);
        return all.subList(0, paused ? n - 1 : n);
    }

    /** By the mean of the movements' votes. */
    private YawEstimate elected(Placement placement, Ballot ballot) {
        double forward = Forward.signed(placement, paths.get(placement), ballot.azimuth() - Math.PI / 2, ballot.used());
        // hinges and swings are about a horizontal axis; squats need not be so plain
        boolean plain = ballot.method() != Method.TWO_LEG_SQUATS;
        return new YawEstimate(
                ballot.method(),
                forward,
                ballot.sd(wearer, settings),
                gates(ballot.method(), ballot.whole(), plain),
                ballot.used(),
                OptionalDouble.of(ballot.skin() * sense(placement, ballot, forward)));
    }

    /** Whether a lean across the axis, as the ballot counts it, is one forward: a trunk's vertical leans backward then. */
    private static double sense(Placement placement, Ballot ballot, double forward) {
        double across = Math.cos(forward - ballot.whole().azimuth() - Math.PI / 2) >= 0 ? 1 : -1;
        return placement == Placement.PELVIS ? -across : across;
    }

    /** By all movements together, where what is common to them is worse than what tells them apart. */
    private YawEstimate together(Placement placement, Method method, List<Movement> used, double leastSdDeg) {
        PlanarAxis whole = ballot(placement, method, used, false).whole();
        return new YawEstimate(
                method,
                Forward.signed(placement, paths.get(placement), whole.azimuth() - Math.PI / 2, used),
                Math.hypot(whole.randomSd(), Math.toRadians(leastSdDeg)),
                gates(method, whole, false),
                used,
                OptionalDouble.empty());
    }

    private Ballot ballot(Placement placement, Method method, List<Movement> used, boolean skinShows) {
        double[][] rate = sensors.get(placement).smoothRate(GYRO_CUTOFF_HZ);
        return Ballot.of(method, used, rate, paths.get(placement), grid.rateHz(), skinShows);
    }

    private List<Gate> gates(Method method, PlanarAxis axis, boolean horizontalAxis) {
        List<Gate> gates = new ArrayList<>();
        boolean planar = axis.share() >= settings.planarity();
        gates.add(new Gate(
                Saying.of("gate.planar"),
                axis.share(),
                settings.planarity(),
                planar,
                planar ? Optional.empty() : Optional.of(Saying.of("gate.planar.advice"))));
        if (horizontalAxis) {
            double off = 90 - Math.toDegrees(axis.fromVertical());
            boolean upright = off <= settings.uprightWithinDeg();
            gates.add(new Gate(
                    Saying.of("gate.upright", method.words()),
                    off,
                    settings.uprightWithinDeg(),
                    upright,
                    upright ? Optional.empty() : Optional.of(Saying.of("gate.upright.advice"))));
        }
        return gates;
    }

    private YawEstimate fromForce(List<Movement> walks) {
        double forward =
                WalkingForce.forward(sensors.get(Placement.PELVIS), paths.get(Placement.PELVIS), stretches(walks));
        return new YawEstimate(
                Method.WALKING_FORCE,
                forward,
                Math.toRadians(settings.walkingForceDeg()),
                List.of(),
                walks,
                OptionalDouble.empty());
    }

    /**
     * The mean over walking of the thighs' forward headings, carried into the pelvis' earth frame at the hip joints. How
     * far the opinions of both legs differ, or of the one leg and the horizontal force, is the check.
     */
    private YawEstimate fromThighs(Map<Side, YawEstimate> thighs, List<Movement> walks) {
        List<Double> forwards = new ArrayList<>();
        thighs.forEach((side, yaw) -> forwards.add(forwardByThigh(Placement.thigh(side), yaw, walks)));
        boolean both = forwards.size() == 2;
        double second = both ? forwards.get(1) : fromForce(walks).forward();
        double apart = Math.IEEEremainder(second - forwards.get(0), 2 * Math.PI);
        boolean agreed = Math.abs(Math.toDegrees(apart)) <= LARGEST_DISAGREEMENT_DEG;
        Gate gate = new Gate(
                Saying.of(both ? "gate.both-thighs" : "gate.thigh-and-force"),
                Math.abs(Math.toDegrees(apart)),
                LARGEST_DISAGREEMENT_DEG,
                agreed,
                agreed ? Optional.empty() : Optional.of(Saying.of("gate.apart.advice")));
        return new YawEstimate(
                both ? Method.BOTH_THIGHS : Method.WALKING_SWING,
                both ? forwards.get(0) + apart / 2 : forwards.get(0),
                Math.toRadians(both ? settings.bothThighsDeg() : settings.walkingThighDeg()),
                withFailed(gate, thighs),
                walks,
                OptionalDouble.empty());
    }

    /** What fails for a thigh fails for a pelvis that takes its forward from it. */
    private static List<Gate> withFailed(Gate own, Map<Side, YawEstimate> thighs) {
        List<Gate> gates = new ArrayList<>(List.of(own));
        thighs.values().stream()
                .flatMap(yaw -> yaw.gates().stream())
                .filter(gate -> !gate.passed())
                .forEach(gates::add);
        return gates;
    }

    private double forwardByThigh(Placement placement, YawEstimate yaw, List<Movement> walks) {
        SensorMotion pelvis = sensors.get(Placement.PELVIS);
        TiltPath path = paths.get(Placement.PELVIS);
        SensorMotion thigh = sensors.get(placement);
        TiltPath thighPath = paths.get(placement);
        HipLink link = HipLink.of(pelvis, path.up(), thigh, thighPath.up(), stretches(walks));
        return meanTurn(pelvis, path, thigh, thighPath.direction(yaw.forward()), link.turn(), walks);
    }

    /** Azimuth, in the pelvis' plane, of the direction that points over the walks where the thigh's forward points. */
    private static double meanTurn(
            SensorMotion pelvis,
            TiltPath path,
            SensorMotion thigh,
            Vector3 thighForward,
            double link,
            List<Movement> walks) {
        double cos = 0;
        double sin = 0;
        for (Movement walk : walks) {
            for (int i = walk.from(); i < walk.to(); i++) {
                if (pelvis.known(i) && thigh.known(i)) {
                    double turn = Heading.of(thigh.attitude(i), thighForward)
                            + link
                            - Heading.of(pelvis.attitude(i), path.e1());
                    cos += Math.cos(turn);
                    sin += Math.sin(turn);
                }
            }
        }
        return Math.atan2(sin, cos);
    }

    private static List<Stretch> stretches(List<Movement> walks) {
        return walks.stream().map(w -> new Stretch(w.from(), w.to())).toList();
    }
}
