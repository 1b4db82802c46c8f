package hiplevel.session.placement;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.grid.SensorMotion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pelvis and a single thigh sensor, each taken for the other. A walk or leg swings with a thigh's sensor called pelvis
 * look like bows; when exchanging the two makes a walk or leg swings of bows, they were swapped. Squats cannot tell: a squat
 * of swapped sensors is a bow as good as any.
 *
 * @param thigh the place of the one that is called thigh
 * @param sensors both, by the places they would have
 */
record ExchangedPair(Placement thigh, Map<Placement, SensorMotion> sensors) {
    /** Of the walks and leg swings of the exchanged pair, so much must have looked like bows … */
    private static final double SHARE = 0.4;
    /** … for so long. */
    private static final long LEAST_MICROS = 2_000_000;
    /** Those who wear the sensors as they say do what a thigh does too: the exchanged pair must do so much more of it. */
    private static final double MORE = 2;
    /** What a thigh does that never looks like a bow of a pelvis that is where it is said to be. */
    private static final Set<Kind> OF_A_THIGH = EnumSet.of(Kind.WALKING, Kind.LEG_SWING);

    /** Of the pelvis and the one thigh worn; empty when other sets are. */
    static Optional<ExchangedPair> among(Map<Placement, SensorMotion> sensors) {
        List<Placement> thighs = new ArrayList<>();
        for (Side side : Side.values()) {
            if (sensors.containsKey(Placement.thigh(side))) {
                thighs.add(Placement.thigh(side));
            }
        }
        if (thighs.size() != 1 || !sensors.containsKey(Placement.PELVIS)) {
            return Optional.empty();
        }
        Placement thigh = thighs.get(0);
        Map<Placement, SensorMotion> exchanged = new EnumMap<>(Placement.class);
        exchanged.put(thigh, sensors.get(Placement.PELVIS).wornOn(thigh));
        exchanged.put(Placement.PELVIS, sensors.get(thigh).wornOn(Placement.PELVIS));
        return Optional.of(new ExchangedPair(thigh, exchanged));
    }

    /** Whether it makes more of the movements than the alignment of the pair as it was named. */
    boolean fitsBetter(Alignment named, AlignmentSettings settings) {
        List<Activity> bows =
                named.activities().stream().filter(a -> a.kind() == Kind.HINGE).toList();
        if (micros(bows) < LEAST_MICROS) {
            return false;
        }
        List<Activity> moves = ofAThigh(Alignment.of(sensors, settings));
        long moved = micros(moves);
        long bowed = moves.stream()
                .flatMapToLong(move -> bows.stream().mapToLong(bow -> common(move, bow)))
                .sum();
        return bowed >= LEAST_MICROS && bowed >= SHARE * moved && moved >= MORE * micros(ofAThigh(named));
    }

    private static List<Activity> ofAThigh(Alignment alignment) {
        return alignment.activities().stream()
                .filter(a -> OF_A_THIGH.contains(a.kind()))
                .toList();
    }

    private static long micros(List<Activity> activities) {
        return activities.stream().mapToLong(a -> a.toMicros() - a.fromMicros()).sum();
    }

    private static long common(Activity a, Activity b) {
        return Math.max(0, Math.min(a.toMicros(), b.toMicros()) - Math.max(a.fromMicros(), b.fromMicros()));
    }
}
