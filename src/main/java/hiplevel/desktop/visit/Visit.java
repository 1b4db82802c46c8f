package hiplevel.desktop.visit;

import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who comes today, and what is done.
 *
 * @param wearer a code, never a name
 * @param sessionNumber the wearer's session with cues, from 1: later ones are cued less
 * @param battery what is led through; empty: whatever is done
 */
public record Visit(
        Optional<String> wearer,
        Optional<Side> affectedSide,
        OptionalDouble heightMetres,
        int sessionNumber,
        Optional<Battery> battery) {
    /** Of whom nothing is said. */
    public static final Visit OF_NOBODY =
            new Visit(Optional.empty(), Optional.empty(), OptionalDouble.empty(), 1, Optional.empty());

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

    public Visit {
        if (sessionNumber < 1) {
            throw new IllegalArgumentException("sessions are counted from 1, got " + sessionNumber);
        }
    }

    /** What a recording of it says. */
    public WearingFacts facts() {
        return new WearingFacts(wearer, heightMetres, affectedSide, Optional.empty(), List.of(), List.of());
    }

    /** The next wearer does the same; a code that ends in a number counts on. */
    public Visit next() {
        return new Visit(wearer.flatMap(Visit::following), Optional.empty(), OptionalDouble.empty(), 1, battery);
    }

    private static Optional<String> following(String code) {
        Matcher counted = COUNTED.matcher(code);
        if (!counted.matches()) {
            return Optional.empty();
        }
        String digits = counted.group(2);
        String more = Long.toString(Long.parseLong(digits) + 1);
        return Optional.of(counted.group(1) + "0".repeat(Math.max(0, digits.length() - more.length())) + more);
    }
}
