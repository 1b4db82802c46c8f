package hiplevel.cli.terminal;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The words of the command line that several options share, and what is said when they are wrong. */
public final class OptionValue {
    private OptionValue() {}

    /** The name of an exercise that can be analysed. */
    public static String exercise(String name) throws Refusal {
        if (Catalogue.STANDARD.named(name).isPresent()) {
            return name;
        }
        throw Refusal.usage("--exercise " + name + ": no exercise is called '" + name + "'; there are "
                + Catalogue.STANDARD.names());
    }

    public static Side side(String option, String word) throws Refusal {
        return Arrays.stream(Side.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(option + " " + word + ": expected left or right"
                        + (option.equals("--side") ? " or both" : "")));
    }

    public static Placement placement(String where, String word) throws Refusal {
        return Placement.named(word)
                .orElseThrow(() -> Refusal.usage(where + ": no placement is called '" + word + "'; there are "
                        + Arrays.stream(Placement.values()).map(Placement::word).collect(Collectors.joining(", "))));
    }

    /** A body height in metres; one that can only be centimetres is told how to say it. */
    public static OptionalDouble height(String option, Optional<Double> height) throws Refusal {
        if (height.isEmpty()) {
            return OptionalDouble.empty();
        }
        double metres = height.get();
        if (!(metres >= WearingFacts.SHORTEST_METRES && metres <= WearingFacts.TALLEST_METRES)) {
            String meant = metres >= 100 * WearingFacts.SHORTEST_METRES && metres <= 100 * WearingFacts.TALLEST_METRES
                    ? String.format(Locale.ROOT, "; %s cm is %s %.2f", number(metres), option, metres / 100)
                    : "";
            throw Refusal.usage(option + " " + number(metres) + ": the height is given in metres, "
                    + WearingFacts.SHORTEST_METRES + " to " + WearingFacts.TALLEST_METRES + meant);
        }
        return OptionalDouble.of(metres);
    }

    /** A number as people type it: 174, not 174.0. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** What went wrong with a file, led by its name. */
    public static String problem(Path file, Exception why) {
        if (why instanceof NoSuchFileException) {
            return file + ": there is no such file";
        }
        if (why instanceof AccessDeniedException) {
            return file + ": permission denied";
        }
        String message = String.valueOf(why.getMessage());
        return message.startsWith(file.toString()) ? message : file + ": " + message;
    }
}
