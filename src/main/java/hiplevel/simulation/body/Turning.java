package hiplevel.simulation.body;

import hiplevel.simulation.curve.Jet;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;

/**
 * A rotation at an instant with its angular rate and angular acceleration.
 *
 * @param rotation {@code aFromB}
 * @param rate of B against A, written in B, rad/s: what a gyroscope with B's axes reads when A is the earth
 * @param acceleration of that rate, written in B, rad/s²
 */
public record Turning(Quaternion rotation, Vector3 rate, Vector3 acceleration) {

    public static Turning constant(Quaternion rotation) {
        return new Turning(rotation, Vector3.ZERO, Vector3.ZERO);
    }

    /** The turn by {@code angle} about a unit axis that stands still in both frames. */
    public static Turning about(Vector3 axis, Jet angle) {
        return new Turning(
                Quaternion.about(axis, angle.value()), axis.times(angle.rate()), axis.times(angle.acceleration()));
    }

    /** The turn about the medio-lateral axis (y) of a plane that is itself turned about the vertical. */
    static Turning inPlane(Jet plane, Jet angle) {
        Turning turn = about(Vector3.Y, angle);
        if (plane.equals(Jet.ZERO)) {
            return turn;
        }
        return about(Vector3.Z, plane).times(turn).times(about(Vector3.Z, plane.negated()));
    }

    /** This rotation, then one about an axis of its own. */
    Turning turnedAbout(Vector3 axis, Jet angle) {
        return angle.equals(Jet.ZERO) ? this : times(about(axis, angle));
    }

    /**
     * {@code aFromB.times(bFromC)} is {@code aFromC}: {@code ω = Bᵀω₁ + ω₂}, and its derivative
     * {@code α = Bᵀα₁ + α₂ + (Bᵀω₁)×ω₂}.
     */
    public Turning times(Turning next) {
        Quaternion back = next.rotation.conjugate();
        Vector3 carried = back.rotate(rate);
        return new Turning(
                rotation.times(next.rotation),
                carried.plus(next.rate),
                back.rotate(acceleration).plus(next.acceleration).plus(carried.cross(next.rate)));
    }
}
