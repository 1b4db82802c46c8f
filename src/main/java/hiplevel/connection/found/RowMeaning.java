package hiplevel.connection.found;

import hiplevel.recording.physics.ColumnUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    private String part(String word, List<Column> of, ColumnUnit unit) {
        String places =
                of.stream().map(c -> Integer.toString(columns.indexOf(c))).collect(Collectors.joining(","));
        return ";" + word + "=" + places + "[" + unit.symbol() + "]";
    }
}
