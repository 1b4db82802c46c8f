package hiplevel.imu;

import hiplevel.words.Saying;
import java.util.Locale;

/** Left or right. In every name, flag, column and verdict it is the side of the leg that is meant: the stance leg. */
public enum Side {
    LEFT,
    RIGHT;

    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** +1 for right, −1 for left: the one place where the body is mirrored. */
    public int sigma() {
        return this == RIGHT ? 1 : -1;
    }

    /** As people read it. */
    public Saying saying() {
        return Saying.of("side." + word());
    }

    /** {@code left} or {@code right}, as written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
