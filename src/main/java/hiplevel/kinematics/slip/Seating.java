package hiplevel.kinematics.slip;

import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Quaternion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the sensors sit throughout a recording. Where one slipped, what follows is aligned by itself, and that sensor's
 * signals from then on are turned as if it still sat as before, so that one alignment holds for the whole.
 *
 * @param sensors the sensors, turned where one slipped
 * @param alignment of the first stretch that shows one; of a sensor aligned twice with the larger standard deviation
 * @param slips in order of time
 */
public record Seating(Map<Placement, SensorMotion> sensors, Alignment alignment, List<Slip> slips) {
    /** Whoever has more should fasten the sensor first. */
    private static final int MOST = 3;

    /**
     * Of sensors with the alignment that the whole recording shows.
     *
     * @param work stretches of the grid whose movements do not serve alignment while others do
     */
    public static Seating of(
            Map<Placement, SensorMotion> sensors, Alignment whole, List<Stretch> work, AlignmentSettings settings) {
        Seating seating = new Seating(sensors, whole, List.of());
        for (int i = 0; i < MOST; i++) {
            Optional<Slip> slip = new SlipSearch(seating.sensors, seating.alignment).first();
            if (slip.isEmpty()) {
                break;
            }
            seating = seating.after(slip.get(), work, settings);
            if (seating.slips.get(i).known() != Slip.Known.BEFORE_AND_AFTER) {
                break;
            }
        }
        return seating;
    }

    private Seating after(Slip slip, List<Stretch> work, AlignmentSettings settings) {
        Alignment before = Alignment.of(between(Long.MIN_VALUE, slip.lastSeatedMicros()), work, settings);
        Alignment after = Alignment.of(between(slip.firstMovedMicros(), Long.MAX_VALUE), work, settings);
        SegmentAlignment seat = before.segments().get(slip.placement());
        SegmentAlignment newSeat = after.segments().get(slip.placement());
        boolean anew = newSeat.passed() && after.standing().isPresent();
        List<Slip> all = new ArrayList<>(slips);
        if (!anew) {
            all.add(slip.known(Slip.Known.BEFORE));
            return new Seating(sensors, seat.passed() ? before : alignment, all);
        }
        if (!seat.passed()) {
            all.add(slip.known(Slip.Known.AFTER));
            return new Seating(sensors, after, all);
        }
        all.add(slip.known(Slip.Known.BEFORE_AND_AFTER));
        Map<Placement, SensorMotion> turned = new EnumMap<>(sensors);
        Quaternion oldFromNew =
                seat.sensorFromSegment().times(newSeat.sensorFromSegment().conjugate());
        turned.computeIfPresent(
                slip.placement(), (p, s) -> s.turned(oldFromNew, s.grid().nearest(slip.firstMovedMicros())));
        return new Seating(turned, joined(before, after, slip.placement()), all);
    }

    /** The sensors with nothing heard outside that time. */
    private Map<Placement, SensorMotion> between(long fromMicros, long toMicros) {
        Map<Placement, SensorMotion> part = new EnumMap<>(Placement.class);
        sensors.forEach((placement, sensor) -> part.put(placement, sensor.between(fromMicros, toMicros)));
        return part;
    }

    private static Alignment joined(Alignment before, Alignment after, Placement slipped) {
        Map<Placement, SegmentAlignment> segments = new EnumMap<>(before.segments());
        segments.computeIfPresent(
                slipped,
                (p, s) -> s.withYawSd(
                        Math.max(s.yawSd(), after.segments().get(slipped).yawSd())));
        List<Activity> activities = new ArrayList<>(before.activities());
        activities.addAll(after.activities());
        return new Alignment(segments, before.standing(), List.copyOf(activities), before.gravity(), before.resting());
    }
}
