package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One motion until an instant of rest, another from there on: both must then have equal attitudes. Places are moved so that
 * nothing jumps.
 */
public final class Handover implements Motion {
    private final Motion before;
    private final double from;
    private final Motion after;
    private final Map<Placement, Vector3> moved = new EnumMap<>(Placement.class);

    public Handover(Motion before, double from, Motion after) {
        this.before = before;
        this.from = from;
        this.after = after;
        for (Placement placement : Placement.values()) {
            Segment was = before.at(placement, from);
            Segment is = after.at(placement, from);
            moved.put(placement, was.joint().position().minus(is.joint().position()));
        }
    }

    @Override
    public double seconds() {
        return after.seconds();
    }

    @Override
    public Segment at(Placement placement, double seconds) {
        if (seconds < from) {
            return before.at(placement, seconds);
        }
        Segment segment = after.at(placement, seconds);
        MovingPoint joint = segment.joint();
        return new Segment(
                segment.earthFromSegment(),
                new MovingPoint(joint.position().plus(moved.get(placement)), joint.acceleration()),
                segment.sagittal());
    }

    @Override
    public List<Ringing.Jolt> jolts(Placement placement) {
        return Stream.concat(
                        before.jolts(placement).stream().filter(j -> j.seconds() < from),
                        after.jolts(placement).stream().filter(j -> j.seconds() >= from))
                .toList();
    }

    @Override
    public double heading(double seconds) {
        return seconds < from ? before.heading(seconds) : after.heading(seconds);
    }
}
