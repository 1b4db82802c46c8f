package hiplevel.simulation.body;

import hiplevel.spatial.Vector3;

/** A point of the body at an instant: position in m and acceleration in m/s², in the earth's frame. */
public record MovingPoint(Vector3 position, Vector3 acceleration) {
    static final MovingPoint AT_REST = new MovingPoint(Vector3.ZERO, Vector3.ZERO);

    /** The point at a lever arm (m, fixed in the segment) from this one: {@code a + R(α×r + ω×(ω×r))}. */
    public MovingPoint carriedBy(Turning earthFromSegment, Vector3 lever) {
        Vector3 rate = earthFromSegment.rate();
        Vector3 inSegment = earthFromSegment.acceleration().cross(lever).plus(rate.cross(rate.cross(lever)));
        return new MovingPoint(
                position.plus(earthFromSegment.rotation().rotate(lever)),
                acceleration.plus(earthFromSegment.rotation().rotate(inSegment)));
    }
}
