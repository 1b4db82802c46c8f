package hiplevel.simulation.body;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;

/**
 * The wearer in a mirror that stands parallel to the sagittal plane. Every sensor is mirrored across its own xz plane too,
 * so that its signals stay the same but for signs: of the specific force, y changes sign; of the angular rate, which is
 * an axial vector, x and z do. Left and right placements change names.
 */
public final class Mirror {
    private Mirror() {}

    public static Placement placement(Placement placement) {
        return switch (placement) {
            case PELVIS -> Placement.PELVIS;
            case LEFT_THIGH -> Placement.RIGHT_THIGH;
            case RIGHT_THIGH -> Placement.LEFT_THIGH;
            case LEFT_SHANK -> Placement.RIGHT_SHANK;
            case RIGHT_SHANK -> Placement.LEFT_SHANK;
        };
    }

    /** A rotation between two mirrored frames. */
    public static Quaternion rotation(Quaternion q) {
        return new Quaternion(q.w(), -q.x(), q.y(), -q.z());
    }

    /** +1 for quantities that a mirror leaves alone, −1 for those that change sign in it. */
    public static int sign(boolean mirrored) {
        return mirrored ? -1 : 1;
    }

    /** The name of a quantity that names a side first. */
    public static String name(String name) {
        for (Side side : Side.values()) {
            if (name.startsWith(side.word())) {
                return side.opposite().word() + name.substring(side.word().length());
            }
        }
        return name;
    }

    static Side side(Side side, boolean mirrored) {
        return mirrored ? side.opposite() : side;
    }
}
