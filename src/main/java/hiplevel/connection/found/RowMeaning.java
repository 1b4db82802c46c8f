package hiplevel.connection.found;

import hiplevel.recording.physics.ColumnUnit;
import hiplevel.wire.text.BareCsv;
import hiplevel.wire.text.columns.ColumnLayout;
import hiplevel.wire.text.columns.ColumnMeaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person says of the columns of bare rows.
 *
 * @param columns what each holds, in their order
 * @param time unit of the time column
 * @param gyr unit of the angular rates
 * @param acc unit of the specific forces
 */
public record RowMeaning(List<Column> columns, ColumnUnit time, ColumnUnit gyr, ColumnUnit acc) {
    /** What a column may hold. */
    public enum Column {
        NOTHING,
        TIME,
        GYR_X,
        GYR_Y,
        GYR_Z,
        ACC_X,
        ACC_Y,
        ACC_Z;

        /** {@code gyr-x} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final List<Column> GYR = List.of(Column.GYR_X, Column.GYR_Y, Column.GYR_Z);
    private static final List<Column> ACC = List.of(Column.ACC_X, Column.ACC_Y, Column.ACC_Z);
    private static final int BOTH = GYR.size() + ACC.size();
    /** Rows of so many begin with a time as a rule: it is one more than vectors make. */
    private static final List<Integer> WITH_TIME = List.of(7, 10, 13);

    public RowMeaning {
        columns = List.copyOf(columns);
    }

    /** What rows of so many numbers mostly mean: a time where there is one too many, accelerometer in g, gyroscope in deg/s. */
    public static RowMeaning usual(int width) {
        List<Column> columns = new ArrayList<>();
        if (WITH_TIME.contains(width)) {
            columns.add(Column.TIME);
        }
        if (width >= BOTH) {
            columns.addAll(ACC);
            columns.addAll(GYR);
        }
        columns.addAll(Collections.nCopies(width - columns.size(), Column.NOTHING));
        return new RowMeaning(
                columns, ColumnUnit.MILLISECONDS, ColumnUnit.DEGREES_PER_SECOND, ColumnUnit.STANDARD_GRAVITY);
    }

    /** Whether a protocol of that name for people is that of bare rows. */
    public static boolean isMeantBy(String protocol) {
        return BareCsv.PROTOCOL.words().equals(protocol);
    }

    /** Whether every quantity has its three columns once, and there is one time at most. */
    public boolean isWhole() {
        return Stream.concat(GYR.stream(), ACC.stream()).allMatch(c -> Collections.frequency(columns, c) == 1)
                && Collections.frequency(columns, Column.TIME) <= 1;
    }

    /** As {@code --columns} takes it: {@code columns=7;time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]}. */
    public String text() {
        String timed = columns.contains(Column.TIME) ? part("time", List.of(Column.TIME), time) : "";
        return "columns=" + columns.size() + timed + part("acc", ACC, acc) + part("gyr", GYR, gyr);
    }

    /** What {@link #text} says; empty for a text that says more than columns of vectors and a time, or less. */
    public static Optional<RowMeaning> of(String text) {
        ColumnLayout layout;
        try {
            layout = ColumnLayout.of(text);
        } catch (IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
        int width = layout.width().orElse(0);
        if (layout.named()
                || layout.parts().stream()
                        .flatMap(part -> part.columns().stream())
                        .anyMatch(column -> Integer.parseInt(column) >= width)) {
            return Optional.empty();
        }
        Column[] columns = new Column[width];
        Arrays.fill(columns, Column.NOTHING);
        Optional<ColumnUnit> clock = put(columns, layout, ColumnMeaning.TIME, List.of(Column.TIME));
        Optional<ColumnUnit> force = put(columns, layout, ColumnMeaning.SPECIFIC_FORCE, ACC);
        Optional<ColumnUnit> rate = put(columns, layout, ColumnMeaning.ANGULAR_RATE, GYR);
        return force.isEmpty() || rate.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowMeaning(
                        List.of(columns), clock.orElse(ColumnUnit.MILLISECONDS), rate.get(), force.get()));
    }

    /** @return the unit; empty where the layout has no such columns */
    private static Optional<ColumnUnit> put(
            Column[] columns, ColumnLayout layout, ColumnMeaning meaning, List<Column> of) {
        return layout.part(meaning).flatMap(part -> {
            for (int i = 0; i < of.size(); i++) {
                columns[Integer.parseInt(part.columns().get(i))] = of.get(i);
            }
            return part.unit()
                    .flatMap(unit -> Arrays.stream(ColumnUnit.values())
                            .filter(own -> own.symbol().equals(unit.symbol()))
                            .findFirst());
        });
    }

    private String part(String word, List<Column> of, ColumnUnit unit) {
        String places =
                of.stream().map(c -> Integer.toString(columns.indexOf(c))).collect(Collectors.joining(","));
        return ";" + word + "=" + places + "[" + unit.symbol() + "]";
    }
}
