package hiplevel.wire.text.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header's column names mean: {@code aX}, {@code AccX}, {@code accel_x_g}, {@code Gyroscope X (deg/s)},
 * {@code gyr_x_rad_s}, {@code qw}, {@code t_ms}, {@code rtcTime}; capitals, spaces, underscores and points do not matter.
 */
public final class HeaderNames {
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*[\\[(]\\s*([^\\])]*?)\\s*[\\])]?");
    private static final Pattern VECTOR = Pattern.compile(
            "(a|acc|accel|acceleration|accelerometer|g|gyr|gyro|gyroscope|m|mag|magnetometer)_?([xyz])(?:_(.+))?");
    private static final Pattern QUATERNION =
            Pattern.compile("(?:q|quat|quaternion)_?([wxyz0123]|i|j|k|r|real)(?:_.*)?");
    private static final Pattern TIME = Pattern.compile("(?:t|time|timestamp|ts|device_?time)(?:_(.+))?");
    private static final Pattern UNIT_ALONE = Pattern.compile("(micros|millis|us|ms|usec|msec)");

    private HeaderNames() {}

    /** One column's: which value of which quantity, and in what unit when the name says so. */
    record Name(ColumnMeaning meaning, int index, Optional<Unit> unit) {}

    /**
     * The layout that a header tells; quantities of which a column is missing are not in it, and units that the names do
     * not say are left open. Empty when it names nothing that can be analysed.
     */
    public static Optional<ColumnLayout> layout(List<String> header) {
        Map<ColumnMeaning, Integer[]> places = new EnumMap<>(ColumnMeaning.class);
        Map<ColumnMeaning, Optional<Unit>> units = new EnumMap<>(ColumnMeaning.class);
        for (int i = 0; i < header.size(); i++) {
            Optional<Name> name = name(header.get(i));
            if (name.isEmpty()) {
                continue;
            }
            ColumnMeaning meaning = name.get().meaning();
            Integer[] of = places.computeIfAbsent(meaning, m -> new Integer[m.columns()]);
            if (of[name.get().index()] == null) {
                of[name.get().index()] = i;
                units.merge(meaning, name.get().unit(), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
        List<ColumnLayout.Part> parts = new ArrayList<>();
        places.forEach((meaning, at) -> {
            List<String> columns = new ArrayList<>();
            for (Integer place : at) {
                if (place != null) {
                    columns.add(place.toString());
                }
            }
            if (columns.size() == meaning.columns()) {
                parts.add(new ColumnLayout.Part(meaning, columns, units.get(meaning), 0));
            }
        });
        return Optional.of(new ColumnLayout(OptionalInt.of(header.size()), parts))
                .filter(ColumnLayout::ofUse);
    }

    static Optional<Name> name(String column) {
        String unit = "";
        String name = column.strip();
        Matcher bracketed = BRACKETED.matcher(name);
        if (bracketed.matches() && !bracketed.group(1).isEmpty()) {
            name = bracketed.group(1);
            unit = bracketed.group(2);
        }
        name = name.toLowerCase(Locale.ROOT).replaceAll("[ .-]+", "_");
        if (name.equals("rtctime")) {
            return Optional.of(new Name(ColumnMeaning.TIME, 0, Optional.of(Unit.TIME_OF_DAY)));
        }
        Matcher alone = UNIT_ALONE.matcher(name);
        Matcher time = TIME.matcher(name);
        if (alone.matches()) {
            return time(alone.group(1));
        }
        if (time.matches()) {
            return time(time.group(1) == null ? unit : time.group(1));
        }
        Matcher quaternion = QUATERNION.matcher(name);
        if (quaternion.matches()) {
            return Optional.of(new Name(ColumnMeaning.ATTITUDE, part(quaternion.group(1)), Optional.empty()));
        }
        Matcher vector = VECTOR.matcher(name);
        return vector.matches() ? vector(vector, unit) : Optional.empty();
    }

    /** A suffix that is no unit of time makes it another thing: {@code time_sync}. */
    private static Optional<Name> time(String unit) {
        Optional<Unit> known = Unit.written(ColumnMeaning.TIME, unit);
        return unit.isEmpty() || known.isPresent()
                ? Optional.of(new Name(ColumnMeaning.TIME, 0, known))
                : Optional.empty();
    }

    private static Optional<Name> vector(Matcher name, String bracketed) {
        ColumnMeaning meaning = switch (name.group(1).charAt(0)) {
            case 'a' -> ColumnMeaning.SPECIFIC_FORCE;
            case 'g' -> ColumnMeaning.ANGULAR_RATE;
            default -> ColumnMeaning.MAGNETIC_FIELD;
        };
        String unit = name.group(3) == null ? bracketed : name.group(3);
        Optional<Unit> known = Unit.written(meaning, unit);
        return name.group(3) == null || known.isPresent()
                ? Optional.of(new Name(meaning, name.group(2).charAt(0) - 'x', known))
                : Optional.empty();
    }

    private static int part(String of) {
        return switch (of) {
            case "w", "0", "r", "real" -> 0;
            case "x", "1", "i" -> 1;
            case "y", "2", "j" -> 2;
            default -> 3;
        };
    }
}
