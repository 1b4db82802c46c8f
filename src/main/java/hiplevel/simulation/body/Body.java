package hiplevel.simulation.body;

import hiplevel.imu.Side;
import hiplevel.spatial.Vector3;

/**
 * The lengths of the wearer's segments, m, as shares of height (Drillis and Contini 1966, as tabled by Winter); the
 * distance of the hip joint centres is our own round figure.
 */
public record Body(double height) {
    public double thigh() {
        return 0.245 * height;
    }

    public double shank() {
        return 0.246 * height;
    }

    /** The hip joint centre in the pelvis' frame. */
    Vector3 hip(Side side) {
        return new Vector3(0, -side.sigma() * 0.05 * height, 0);
    }
}
