package hiplevel.report.canvas;

import hiplevel.imu.Side;

/** The colours of a drawing, by what they mean; each canvas says what they look like. */
public enum Ink {
    /** the left leg, always dashed as well */
    LEFT,
    /** the right leg, always solid as well */
    RIGHT,
    /** what is measured and belongs to neither side */
    BODY,
    GRID,
    AXIS,
    /** what was not measured */
    ABSENT,
    /** where a value is good */
    GOOD_ZONE,
    WATCH_ZONE,
    FLAG_ZONE;

    public static Ink of(Side side) {
        return side == Side.LEFT ? LEFT : RIGHT;
    }
}
