package hiplevel.recording.columns;

import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.physics.ColumnUnit.Quantity;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the header of a single sensor's file says: ours, {@code time_s,gyr_x_rad_s,…,acc_z_m_s2} with any known unit, or
 * that of an x-IMU3 log, {@code Timestamp (us),Gyroscope X (deg/s),…}. The order of columns is free, others are passed
 * over.
 */
public record SensorHeader(ColumnMap.Column time, ColumnMap.Axes axes) {
    private static final Pattern OURS = Pattern.compile("(time|(?:gyr|acc)_[xyz])_(.+)");
    private static final Pattern XIMU3 = Pattern.compile("(timestamp|(?:gyroscope|accelerometer) [xyz]) \\((.+)\\)");
    private static final String EXPECTED =
            "time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2";

    /** Whether the file claims to hold a sensor's samples at all. */
    public static boolean isSensor(List<String> header) {
        return header.stream().anyMatch(name -> {
            String key = keyAndUnit(name)[0];
            return key.startsWith("gyr_") || key.startsWith("acc_");
        });
    }

    public static SensorHeader of(Path file, List<String> header) throws UnreadableException {
        ColumnMap.Column time = column(file, header, Quantity.TIME, "time");
        List<String> gyr = new ArrayList<>();
        List<String> acc = new ArrayList<>();
        ColumnUnit gyrUnit = triple(file, header, Quantity.ANGULAR_RATE, gyr);
        ColumnUnit accUnit = triple(file, header, Quantity.SPECIFIC_FORCE, acc);
        return new SensorHeader(time, new ColumnMap.Axes(gyr, gyrUnit, acc, accUnit));
    }

    private static ColumnUnit triple(Path file, List<String> header, Quantity quantity, List<String> names)
            throws UnreadableException {
        ColumnUnit unit = null;
        for (String axis : List.of("x", "y", "z")) {
            ColumnMap.Column column = column(file, header, quantity, quantity.word() + "_" + axis);
            if (unit != null && unit != column.unit()) {
                throw new UnreadableException(Saying.of("unreadable.units-differ", file, names.get(0), column.name()));
            }
            unit = column.unit();
            names.add(column.name());
        }
        return unit;
    }

    private static ColumnMap.Column column(Path file, List<String> header, Quantity quantity, String key)
            throws UnreadableException {
        String found = null;
        for (String name : header) {
            if (keyAndUnit(name)[0].equals(key)) {
                if (found != null) {
                    throw new UnreadableException(Saying.of("unreadable.both", file, found, name));
                }
                found = name;
            }
        }
        if (found == null) {
            boolean numbers = header.stream().allMatch(h -> h.matches("[-+\\d.eE]+"));
            throw new UnreadableException(Saying.of(
                    "unreadable.header",
                    file,
                    numbers ? Saying.of("unreadable.no-header") : Saying.of("unreadable.no-unit-column", key),
                    EXPECTED,
                    ColumnMap.shown(header)));
        }
        String unitText = keyAndUnit(found)[1];
        String name = found;
        ColumnUnit unit = ColumnUnit.named(quantity, unitText)
                .orElseThrow(() -> new UnreadableException(
                        Saying.of("unreadable.unit", file, unitText, name, ColumnUnit.known(quantity))));
        return new ColumnMap.Column(found, unit);
    }

    private static String[] keyAndUnit(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher ours = OURS.matcher(lower);
        if (ours.matches()) {
            return new String[] {ours.group(1), ours.group(2)};
        }
        Matcher ximu3 = XIMU3.matcher(lower);
        if (ximu3.matches()) {
            String key = ximu3.group(1)
                    .replace("timestamp", "time")
                    .replace("gyroscope ", "gyr_")
                    .replace("accelerometer ", "acc_");
            return new String[] {key, ximu3.group(2)};
        }
        return new String[] {"", ""};
    }

    /** What to do when the columns turn out to be in another unit than the header says. */
    static Saying renaming(String column, ColumnUnit likely) {
        Optional<String> key = Optional.of(keyAndUnit(column)[0]).filter(k -> !k.isEmpty());
        return key.filter(k -> column.startsWith(k))
                .map(k -> Saying.of("units.rename", k + "_" + likely.headerWord()))
                .orElse(Saying.of("units.right-one", likely.symbol()));
    }
}
