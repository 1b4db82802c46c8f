package hiplevel.kinematics.alignment;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.activity.Excursion;
import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import hiplevel.kinematics.grid.Heading;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers, for one sensor, every opinion about where forward is; biomechanics notes, section 4. */
final class Aligner {
    private static final int FEWEST_SWINGS = 2;
    /** Hinges, and two-leg squats, that the wearer is asked for. */
    private static final int ASKED_FOR = 3;

    /** Each swing plane is turned outward by 4–5°, so the two directions differ by about ten degrees. */
    private static final double LARGEST_DISAGREEMENT_DEG = 25;

    private static final double GYRO_CUTOFF_HZ = 6;

    private final Map<Placement, SensorMotion> sensors;
    private final Map<Placement, TiltPath> paths;
    private final List<Movement> movements;
    private final AlignmentSettings settings;
    private final TimeGrid grid;

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
    }

    /** Where a thigh's forward is; empty when nothing told. */
    Optional<YawEstimate> thigh(Placement placement) {
        Optional<Side> side = placement.side();
        List<YawEstimate> estimates = new ArrayList<>();
        List<Movement> swings = movements(Kind.LEG_SWING, side, placement);
        if (swings.size() >= FEWEST_SWINGS) {
            estimates.add(votes(placement, Method.LEG_SWINGS, swings, 0, true));
        }
        List<Movement> walks = movements(Kind.WALKING, Optional.empty(), placement);
        if (!walks.isEmpty()) {
            estimates.add(votes(placement, Method.WALKING_SWING, walks, settings.walkingThighDeg(), false));
        }
        List<Movement> squats = movements(Kind.TWO_LEG_SQUAT, Optional.empty(), placement);
        if (estimates.isEmpty() && !squats.isEmpty()) {
            estimates.add(votes(placement, Method.TWO_LEG_SQUATS, squats, settings.squatThighDeg(), false));
        }
        List<Movement> own = movements(Kind.ONE_LEG_BENDING, side, placement);
        if (estimates.isEmpty() && !own.isEmpty()) {
            estimates.add(votes(placement, Method.OWN_REPETITIONS, own, settings.lastResortThighDeg(), false));
        }
        return estimates.isEmpty() ? Optional.empty() : Optional.of(YawEstimate.combined(estimates));
    }

    /** Where the pelvis' forward is, given the thighs' where they are known; empty when nothing told. */
    Optional<YawEstimate> pelvis(Map<Side, YawEstimate> thighs) {
        List<YawEstimate> estimates = new ArrayList<>();
        List<Movement> leans = new ArrayList<>(movements(Kind.HINGE, Optional.empty(), Placement.PELVIS));
        leans.addAll(movements(Kind.TWO_LEG_SQUAT, Optional.empty(), Placement.PELVIS));
        if (leans.stream().anyMatch(m -> m.kind() == Kind.HINGE)) {
            estimates.add(votes(Placement.PELVIS, Method.HINGES_AND_SQUATS, leans, 0, true));
        } else if (!leans.isEmpty()) {
            estimates.add(votes(Placement.PELVIS, Method.TWO_LEG_SQUATS, leans, 0, false));
        }
        List<Movement> walks = movements(Kind.WALKING, Optional.empty(), Placement.PELVIS);
        if (!walks.isEmpty() && sensors.get(Placement.PELVIS).hasAccelerometer()) {
            Map<Side, YawEstimate> linked = withAccelerometer(thighs);
            estimates.add(linked.isEmpty() ? fromForce(walks) : fromThighs(linked, walks));
        }
        List<Movement> own = new ArrayList<>(movements(Kind.ONE_LEG_BENDING, Optional.of(Side.LEFT), Placement.PELVIS));
        own.addAll(movements(Kind.ONE_LEG_BENDING, Optional.of(Side.RIGHT), Placement.PELVIS));
        if (estimates.isEmpty() && !own.isEmpty()) {
            estimates.add(votes(Placement.PELVIS, Method.OWN_REPETITIONS, own, settings.lastResortPelvisDeg(), false));
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
        return movements.stream()
                .filter(m -> m.kind() == kind && m.side().equals(side))
                .filter(m -> paths.get(heard).knownIn(m.from(), m.to()))
                .limit(exercise ? ASKED_FOR : Long.MAX_VALUE)
                .toList();
    }

    private YawEstimate votes(
            Placement placement, Method method, List<Movement> used, double leastSdDeg, boolean horizontalAxis) {
        TiltPath path = paths.get(placement);
        double[][] rate = sensors.get(placement).smoothRate(GYRO_CUTOFF_HZ);
        PlanarAxis.Sums all = new PlanarAxis.Sums();
        List<PlanarAxis> axes = new ArrayList<>();
        for (Movement m : used) {
            all.add(rate, m.from(), m.to());
            axes.add(PlanarAxis.of(rate, m.from(), m.to(), path, grid.rateHz()));
        }
        PlanarAxis whole = all.axis(path, grid.rateHz());
        if (method == Method.LEG_SWINGS) {
            SkinTwist twist = SkinTwist.of(rate, used, path, whole.azimuth());
            for (int i = 0; i < axes.size(); i++) {
                axes.set(i, axes.get(i).turned(-twist.turn(rate, used.get(i), path)));
            }
        }
        YawEstimate.Vote vote = YawEstimate.vote(axes, whole, settings);
        double least = Math.toRadians(leastSdDeg);
        double sd = leastSdDeg > 0 ? Math.hypot(whole.randomSd(), least) : vote.sd();
        double axis = leastSdDeg > 0 ? whole.azimuth() : vote.azimuth();
        return new YawEstimate(
                method, signed(placement, axis - Math.PI / 2, used), sd, gates(method, whole, horizontalAxis), used);
    }

    /** The vertical leans toward a thigh's forward when it bends, and away from a pelvis' when the trunk leans. */
    private double signed(Placement placement, double azimuth, List<Movement> used) {
        TiltPath path = paths.get(placement);
        boolean toward;
        if (placement == Placement.PELVIS) {
            double low = 0;
            double high = 0;
            for (Movement m : used) {
                Excursion e = Excursion.of(path, azimuth, m.from(), m.to());
                low += e.low();
                high += e.high();
            }
            toward = !new Excursion(low, high).positive();
        } else {
            toward = Excursion.of(path, azimuth).positive();
        }
        return toward ? azimuth : azimuth + Math.PI;
    }

    private List<Gate> gates(Method method, PlanarAxis axis, boolean horizontalAxis) {
        List<Gate> gates = new ArrayList<>();
        boolean planar = axis.share() >= settings.planarity();
        gates.add(new Gate(
                "share of the movement in one plane",
                axis.share(),
                settings.planarity(),
                planar,
                planar ? "" : "repeat the movement slowly, straight forward and back, without turning"));
        if (horizontalAxis) {
            double off = 90 - Math.toDegrees(axis.fromVertical());
            boolean upright = off <= settings.uprightWithinDeg();
            gates.add(new Gate(
                    "axis of " + method.words() + " off horizontal, °",
                    off,
                    settings.uprightWithinDeg(),
                    upright,
                    upright ? "" : "stand still first, then move without twisting the body"));
        }
        return gates;
    }

    private YawEstimate fromForce(List<Movement> walks) {
        double forward =
                WalkingForce.forward(sensors.get(Placement.PELVIS), paths.get(Placement.PELVIS), stretches(walks));
        return new YawEstimate(
                Method.WALKING_FORCE, forward, Math.toRadians(settings.walkingForceDeg()), List.of(), walks);
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
                both ? "forward by the left and by the right thigh apart, °" : "forward by thigh and by force apart, °",
                Math.abs(Math.toDegrees(apart)),
                LARGEST_DISAGREEMENT_DEG,
                agreed,
                agreed ? "" : "fasten the sensors tightly and walk at least ten steps straight ahead");
        return new YawEstimate(
                both ? Method.BOTH_THIGHS : Method.WALKING_SWING,
                both ? forwards.get(0) + apart / 2 : forwards.get(0),
                Math.toRadians(both ? settings.bothThighsDeg() : settings.walkingThighDeg()),
                withFailed(gate, thighs),
                walks);
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
