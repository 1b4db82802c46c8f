package hiplevel.kinematics.slip;

import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares each sensor's vertical in every later still standing with the reference's. All of them together move when
 * somebody stands differently; one alone that has moved and never comes back has slipped. A leg held in front or a bow
 * looks the same, so a vertical that moved straight forward or back counts only when the segment was used meanwhile.
 */
final class SlipSearch {
    /** Nobody stands so differently with one segment alone, … */
    private static final double MOVED = Math.toRadians(8);
    /** … and who stands as before has every segment nearer to it than this. */
    private static final double SEATED = Math.toRadians(5);
    /** Standings after one slip are alike. */
    private static final double ALIKE = Math.toRadians(4);
    /** A pelvis or thigh that leaves its standing by so much between two still standings was used. */
    private static final double PELVIS_USED = Math.toRadians(12);

    private static final double LEG_USED = Math.toRadians(25);
    /** Whoever only passes a pose on the way does not stay so long. */
    private static final double DWELL_SECONDS = 0.5;
    /** Over so much of a walk at its start and its end the mean vertical is taken. */
    private static final double PART_OF_WALK = 0.25;

    private final Map<Placement, SensorMotion> sensors;
    private final Alignment alignment;
    private final List<Activity> stills;

    SlipSearch(Map<Placement, SensorMotion> sensors, Alignment alignment) {
        this.sensors = sensors;
        this.alignment = alignment;
        this.stills = alignment.activities().stream()
                .filter(a -> a.kind() == Activity.Kind.STANDING_STILL)
                .filter(a -> alignment.standing().isPresent()
                        && a.fromMicros() >= alignment.standing().get().fromMicros())
                .toList();
    }

    /** The first slip; none can be told from posture with one sensor or without a reference. */
    Optional<Slip> first() {
        if (sensors.size() < 2 || stills.size() < 2) {
            return Optional.empty();
        }
        return sensors.keySet().stream()
                .flatMap(p -> of(p).stream())
                .min(java.util.Comparator.comparingLong(Slip::firstMovedMicros));
    }

    private Optional<Slip> of(Placement placement) {
        List<Activity> before = new ArrayList<>();
        List<Activity> after = new ArrayList<>();
        for (Activity still : stills) {
            if (!othersStand(placement, still)) {
                continue;
            }
            double angle = moved(placement, still);
            if (angle < SEATED) {
                before.add(still);
                before.addAll(after);
                after.clear();
            } else {
                after.add(still);
            }
        }
        if (before.isEmpty() || after.isEmpty() || !alike(placement, after)) {
            return Optional.empty();
        }
        Activity last = before.get(before.size() - 1);
        Activity first = after.get(0);
        return sideways(placement, first) || used(placement, last, after)
                ? Optional.of(new Slip(
                        placement, last.toMicros(), first.fromMicros(), moved(placement, first), Slip.Known.BEFORE))
                : Optional.empty();
    }

    private boolean othersStand(Placement placement, Activity still) {
        return sensors.keySet().stream()
                .filter(other -> other != placement && !other.isShank())
                .allMatch(other -> moved(other, still) < SEATED);
    }

    private boolean alike(Placement placement, List<Activity> after) {
        Vector3 first = up(placement, after.get(0).fromMicros(), after.get(0).toMicros());
        return after.stream()
                .allMatch(still -> moved(placement, still) > MOVED
                        && up(placement, still.fromMicros(), still.toMicros()).angleTo(first) < ALIKE);
    }

    private double moved(Placement placement, Activity still) {
        Activity reference = alignment.standing().orElseThrow();
        double angle = up(placement, reference.fromMicros(), reference.toMicros())
                .angleTo(up(placement, still.fromMicros(), still.toMicros()));
        // silent in one of them: nothing has been seen to move
        return Double.isNaN(angle) ? 0 : angle;
    }

    private boolean sideways(Placement placement, Activity still) {
        Vector3 up = alignment
                .segments()
                .get(placement)
                .sensorFromSegment()
                .conjugate()
                .rotate(up(placement, still.fromMicros(), still.toMicros()));
        return Math.abs(up.y()) > Math.abs(up.x());
    }

    /**
     * Whether the segment came back at least once to where it stands now, from a movement as large as an exercise, and not
     * to where it stood; or walked in between, or moved so in the middle of a walk.
     */
    private boolean used(Placement placement, Activity last, List<Activity> after) {
        SensorMotion sensor = sensors.get(placement);
        Activity first = after.get(0);
        Vector3 now = up(placement, first.fromMicros(), first.toMicros());
        Vector3 then = up(placement, last.fromMicros(), last.toMicros());
        double enough = placement == Placement.PELVIS ? PELVIS_USED : LEG_USED;
        int dwell = sensor.grid().steps(DWELL_SECONDS);
        int here = 0;
        int there = 0;
        boolean stood = false;
        boolean left = false;
        int end = sensor.grid().nearest(after.get(after.size() - 1).toMicros());
        for (int i = sensor.grid().nearest(last.toMicros()); i < end; i++) {
            Vector3 up = sensor.up(i);
            here = up.angleTo(now) < ALIKE ? here + 1 : 0;
            there = up.angleTo(then) < ALIKE ? there + 1 : 0;
            left |= stood && up.angleTo(now) > enough;
            if (here >= dwell && left) {
                return true;
            }
            stood = there < dwell && (stood || here >= dwell);
            left &= stood;
        }
        long lastStart = after.get(after.size() - 1).fromMicros();
        return alignment.activities().stream()
                .filter(a -> a.kind() == Activity.Kind.WALKING && a.toMicros() > last.toMicros())
                .anyMatch(walk -> walk.fromMicros() < first.fromMicros()
                        ? changedIn(placement, walk)
                        : walk.toMicros() < lastStart);
    }

    private boolean changedIn(Placement placement, Activity walk) {
        long part = (long) (PART_OF_WALK * (walk.toMicros() - walk.fromMicros()));
        return up(placement, walk.fromMicros(), walk.fromMicros() + part)
                        .angleTo(up(placement, walk.toMicros() - part, walk.toMicros()))
                > SEATED;
    }

    /** The mean specific force tells it at once; an attitude takes its time after a jolt. */
    private Vector3 up(Placement placement, long fromMicros, long toMicros) {
        SensorMotion sensor = sensors.get(placement);
        Vector3 sum = Vector3.ZERO;
        for (int i = sensor.grid().nearest(fromMicros); i < sensor.grid().nearest(toMicros); i++) {
            if (sensor.known(i)) {
                sum = sum.plus(sensor.hasAccelerometer() ? sensor.force(i) : sensor.up(i));
            }
        }
        return sum.normalized();
    }
}
