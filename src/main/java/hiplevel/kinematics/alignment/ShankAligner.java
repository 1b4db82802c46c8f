package hiplevel.kinematics.alignment;

import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.activity.Excursion;
import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a shank's sensor sits, by the movements that align thighs: with a straight knee a leg swing moves the shank in the
 * thigh's plane, and in walking and squats it leans in nearly the same. Biomechanics notes, section 4; the standard
 * deviations are ours, as large as the thigh's for want of shanks with a reference.
 */
final class ShankAligner {
    private static final int FEWEST_SWINGS = 2;
    private static final double GYRO_CUTOFF_HZ = 6;
    /** Between single swings, °; the mean of n is as much surer. */
    private static final double ONE_SWING_DEG = 4;

    private static final double CONSTANT_DEG = 1.5;
    private static final double WALKING_DEG = 6;
    private static final double SQUATS_DEG = 6;
    private static final double LAST_RESORT_DEG = 12;

    private final SensorMotion shank;
    private final TiltPath path;
    private final List<Movement> movements;
    private final AlignmentSettings settings;

    private ShankAligner(SensorMotion shank, TiltPath path, List<Movement> movements, AlignmentSettings settings) {
        this.shank = shank;
        this.path = path;
        this.movements = movements;
        this.settings = settings;
    }

    /** The surest of what the movements tell; method {@code NONE} where nothing told. */
    static SegmentAlignment of(SensorMotion shank, Vector3 up, List<Movement> movements, AlignmentSettings settings) {
        return new ShankAligner(shank, TiltPath.of(shank, up), movements, settings).alignment();
    }

    private SegmentAlignment alignment() {
        Optional<Side> side = shank.placement().side();
        List<Movement> swings = those(Kind.LEG_SWING, side);
        if (swings.size() >= FEWEST_SWINGS) {
            double spread = ONE_SWING_DEG / Math.sqrt(swings.size());
            return by(Method.LEG_SWINGS, swings, Math.hypot(spread, CONSTANT_DEG));
        }
        List<Movement> walks = those(Kind.WALKING, Optional.empty());
        if (!walks.isEmpty()) {
            return by(Method.WALKING_SWING, walks, WALKING_DEG);
        }
        List<Movement> squats = those(Kind.TWO_LEG_SQUAT, Optional.empty());
        if (!squats.isEmpty()) {
            return by(Method.TWO_LEG_SQUATS, squats, SQUATS_DEG);
        }
        List<Movement> own = those(Kind.ONE_LEG_BENDING, side);
        return own.isEmpty()
                ? new SegmentAlignment(shank.placement(), Method.NONE, seat(0), Math.PI / 2, List.of())
                : by(Method.OWN_REPETITIONS, own, LAST_RESORT_DEG);
    }

    private List<Movement> those(Kind kind, Optional<Side> side) {
        return movements.stream()
                .filter(m -> m.kind() == kind && m.side().equals(side))
                .filter(m -> path.knownIn(m.from(), m.to()))
                .toList();
    }

    private SegmentAlignment by(Method method, List<Movement> used, double systematicDeg) {
        double[][] rate = shank.smoothRate(GYRO_CUTOFF_HZ);
        PlanarAxis.Sums all = new PlanarAxis.Sums();
        used.forEach(m -> all.add(rate, m.from(), m.to()));
        PlanarAxis axis = all.axis(path, shank.grid().rateHz());
        boolean planar = axis.share() >= settings.planarity();
        List<Gate> gates = new ArrayList<>();
        gates.add(new Gate(
                Saying.of("gate.planar"),
                axis.share(),
                settings.planarity(),
                planar,
                planar ? Optional.empty() : Optional.of(Saying.of("gate.planar.advice"))));
        double sd = Math.hypot(axis.randomSd(), Math.toRadians(systematicDeg));
        return new SegmentAlignment(
                shank.placement(), method, seat(signed(axis.azimuth() - Math.PI / 2, method, used)), sd, gates);
    }

    /**
     * The vertical leans toward the shank's forward when the foot goes forward, as in a swing; in a squat and before the
     * foot leaves the ground the knee goes forward over it, and farther than the foot does at a step's end.
     */
    private double signed(double azimuth, Method method, List<Movement> used) {
        double low = 0;
        double high = 0;
        for (Movement m : used) {
            Excursion e = Excursion.of(path, azimuth, m.from(), m.to());
            low += e.low();
            high += e.high();
        }
        boolean toward = new Excursion(low, high).positive() == (method == Method.LEG_SWINGS);
        return toward ? azimuth : azimuth + Math.PI;
    }

    private Quaternion seat(double azimuth) {
        Vector3 forward = path.direction(azimuth);
        return Quaternion.ofAxes(forward, path.up().cross(forward), path.up());
    }
}
