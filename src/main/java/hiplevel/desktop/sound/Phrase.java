package hiplevel.desktop.sound;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the program can say; in each language a file of that name.
 *
 * @param name as in the lists of words that the files are made from
 */
public record Phrase(String name) {
    public static final Phrase STAND_STILL = new Phrase("stand-still");
    public static final Phrase HIP_HINGES = new Phrase("hip-hinges");
    public static final Phrase SQUATS = new Phrase("squats");
    public static final Phrase LEG_SWINGS_LEFT = new Phrase("leg-swings-left");
    public static final Phrase LEG_SWINGS_RIGHT = new Phrase("leg-swings-right");
    public static final Phrase ALIGNED = new Phrase("aligned");
    public static final Phrase ONCE_MORE = new Phrase("once-more");
    public static final Phrase LEFT_LEG = new Phrase("left-leg");
    public static final Phrase RIGHT_LEG = new Phrase("right-leg");
    public static final Phrase BOTH_LEGS = new Phrase("both-legs");
    public static final Phrase GET_READY = new Phrase("get-ready");
    public static final Phrase BEGIN = new Phrase("begin");
    public static final Phrase HOLD = new Phrase("hold");
    public static final Phrase HALFWAY = new Phrase("halfway");
    public static final Phrase TEN_SECONDS = new Phrase("ten-seconds");
    public static final Phrase LAST_ONE = new Phrase("last-one");
    public static final Phrase REST = new Phrase("rest");
    public static final Phrase NEXT_SIDE = new Phrase("next-side");
    public static final Phrase OTHER_LEG = new Phrase("other-leg");
    public static final Phrase SET_COMPLETE = new Phrase("set-complete");
    public static final Phrase DONE = new Phrase("done");
    public static final Phrase RECORDING = new Phrase("recording");
    public static final Phrase SENSOR_LOST = new Phrase("sensor-lost");

    private static final List<Phrase> FIXED = List.of(
            STAND_STILL,
            HIP_HINGES,
            SQUATS,
            LEG_SWINGS_LEFT,
            LEG_SWINGS_RIGHT,
            ALIGNED,
            ONCE_MORE,
            LEFT_LEG,
            RIGHT_LEG,
            BOTH_LEGS,
            GET_READY,
            BEGIN,
            HOLD,
            HALFWAY,
            TEN_SECONDS,
            LAST_ONE,
            REST,
            NEXT_SIDE,
            OTHER_LEG,
            SET_COMPLETE,
            DONE,
            RECORDING,
            SENSOR_LOST);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** The leg that bears the weight. */
    public static Phrase stance(Side side) {
        return side == Side.LEFT ? LEFT_LEG : RIGHT_LEG;
    }

    /** A count of one to ten; larger ones are not said. */
    public static Optional<Phrase> number(int n) {
        return n >= 1 && n <= NUMBERS.size() ? Optional.of(new Phrase(NUMBERS.get(n - 1))) : Optional.empty();
    }

    /** An exercise of the catalogue by its name; people's own ones are not said. */
    public static Optional<Phrase> exercise(String name) {
        return Catalogue.STANDARD.named(name).map(exercise -> new Phrase(exercise.name()));
    }

    /** Everything that can be said. */
    public static List<Phrase> all() {
        List<Phrase> all = new ArrayList<>(FIXED);
        NUMBERS.forEach(name -> all.add(new Phrase(name)));
        for (Exercise exercise : Catalogue.STANDARD.exercises()) {
            all.add(new Phrase(exercise.name()));
        }
        return List.copyOf(all);
    }
}
