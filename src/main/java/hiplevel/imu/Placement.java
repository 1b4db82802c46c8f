package hiplevel.imu;

import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The body segment that carries a sensor. */
public enum Placement {
    PELVIS(null),
    LEFT_THIGH(Side.LEFT),
    RIGHT_THIGH(Side.RIGHT),
    LEFT_SHANK(Side.LEFT),
    RIGHT_SHANK(Side.RIGHT);

    private final Optional<Side> side;

    Placement(Side side) {
        this.side = Optional.ofNullable(side);
    }

    /** The leg that the segment belongs to; empty for the pelvis. */
    public Optional<Side> side() {
        return side;
    }

    public static Placement thigh(Side side) {
        return side == Side.LEFT ? LEFT_THIGH : RIGHT_THIGH;
    }

    public static Placement shank(Side side) {
        return side == Side.LEFT ? LEFT_SHANK : RIGHT_SHANK;
    }

    public boolean isShank() {
        return this == LEFT_SHANK || this == RIGHT_SHANK;
    }

    public boolean isThigh() {
        return this == LEFT_THIGH || this == RIGHT_THIGH;
    }

    /** As people read it, {@code left thigh}. */
    public Saying saying() {
        return Saying.of("placement." + word());
    }

    /** The written form, {@code left-thigh}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The placement whose written form this is, if any. */
    public static Optional<Placement> named(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
