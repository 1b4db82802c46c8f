package hiplevel.session.placement;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.spatial.Vector3;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells of two thigh sensors of one make that sit the opposite way up to each other. The vertical of standing is measured in
 * each sensor's own axes, so no angle suffers; but who meant to wear them alike may have mixed up more than that.
 */
public final class WayUp {
    /** Nearer to upside down than to lying on its side, rad. */
    private static final double OPPOSITE = Math.toRadians(135);

    private WayUp() {}

    /** A sentence, when both thighs are worn by the same kind of device and one is upside down to the other. */
    public static Optional<Saying> note(Alignment alignment, List<SensorTrack> tracks) {
        List<Vector3> up = new ArrayList<>();
        List<String> devices = new ArrayList<>();
        for (Side side : Side.values()) {
            Placement thigh = Placement.thigh(side);
            SegmentAlignment segment = alignment.segments().get(thigh);
            if (segment != null && alignment.standing().isPresent()) {
                up.add(segment.sensorFromSegment().rotate(Vector3.Z));
                devices.add(device(thigh, tracks));
            }
        }
        boolean opposite = up.size() == Side.values().length
                && !devices.get(0).isEmpty()
                && devices.get(0).equals(devices.get(1))
                && up.get(0).angleTo(up.get(1)) > OPPOSITE;
        return opposite ? Optional.of(Saying.of("note.way-up")) : Optional.empty();
    }

    private static String device(Placement placement, List<SensorTrack> tracks) {
        return tracks.stream()
                .map(SensorTrack::sensor)
                .filter(s -> s.placement().equals(Optional.of(placement)))
                .map(SensorDescription::device)
                .findFirst()
                .orElse("");
    }
}
