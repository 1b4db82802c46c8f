package hiplevel.form.angle;

import java.util.OptionalLong;

/**
 * When a lifted hip gives way during a stance. It has when it stays under a level for two seconds, or to the end of the hold:
 * the wearer's own wobble, of up to 2.5 s a turn, dips under it sooner than that.
 */
public final class GivingWay {
    private static final long LASTING_MICROS = 2_000_000;

    private GivingWay() {}

    /** Whether the free side was ever above level. */
    public static boolean hiked(WatchedAngle drop) {
        return drop.at(drop.lowestMicros()) < 0;
    }

    /** When the hike fell under half its largest, µs. */
    public static OptionalLong belowHalf(WatchedAngle drop) {
        return hiked(drop) ? stays(drop, drop.at(drop.lowestMicros()) / 2) : OptionalLong.empty();
    }

    /** When the free side fell under level, µs; empty when it never was above. */
    public static OptionalLong belowLevel(WatchedAngle drop) {
        return hiked(drop) ? stays(drop, 0) : OptionalLong.empty();
    }

    /** When the drop began to stay above that many rad, after the highest hike. */
    public static OptionalLong stays(WatchedAngle drop, double above) {
        long[] times = drop.times();
        long highest = drop.lowestMicros();
        long since = -1;
        for (long t : times) {
            if (t < highest || drop.at(t) <= above) {
                since = -1;
            } else if (since < 0) {
                since = t;
            }
            if (since >= 0 && t - since >= LASTING_MICROS) {
                return OptionalLong.of(since);
            }
        }
        return since < 0 ? OptionalLong.empty() : OptionalLong.of(since);
    }
}
