package hiplevel.spatial;

/** A vector in three dimensions; its frame and unit are told by the name of the variable that holds it. */
public record Vector3(double x, double y, double z) {
    public static final Vector3 ZERO = new Vector3(0, 0, 0);
    public static final Vector3 X = new Vector3(1, 0, 0);
    public static final Vector3 Y = new Vector3(0, 1, 0);
    public static final Vector3 Z = new Vector3(0, 0, 1);

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    public Vector3 negated() {
        return new Vector3(-x, -y, -z);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** This vector at length 1; a zero vector gives NaN components. */
    public Vector3 normalized() {
        return times(1 / norm());
    }

    /** The part of this vector perpendicular to {@code unit}, which has length 1. */
    public Vector3 perpendicularTo(Vector3 unit) {
        return minus(unit.times(dot(unit)));
    }

    /** The angle between the two vectors in rad, 0 to π. */
    public double angleTo(Vector3 other) {
        return Math.atan2(cross(other).norm(), dot(other));
    }
}
