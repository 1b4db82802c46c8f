package hiplevel.recording.columns;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.text.NumberTable;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one CSV file of samples into a sink: one time column, and six columns for each sensor in it. A sensor whose six
 * fields are all empty has no sample in that row. Nothing is aligned or resampled.
 */
public final class SampleReader {
    /** Beyond this many µs (31,000 years) a time is no time. */
    private static final double LARGEST_TIME = 1e18;

    /** A sensor and where its numbers stand. */
    public record Worn(SensorDescription sensor, ColumnMap.Axes axes) {}

    private final Path file;
    private final NumberTable table;
    private final double timeFactor;
    private final List<SampleIntake> intakes = new ArrayList<>();

    private SampleReader(Path file, NumberTable table, ColumnMap.Column time, List<Worn> sensors, ImuSink sink)
            throws UnreadableException {
        this.file = file;
        this.table = table;
        timeFactor = time.unit().factor();
        List<String> names = new ArrayList<>(List.of(time.name()));
        for (Worn worn : sensors) {
            names.addAll(worn.axes().all());
            intakes.add(new SampleIntake(file, worn, sink));
        }
        table.choose(ColumnMap.places(file, table.header(), names));
        sensors.forEach(worn -> sink.sensor(worn.sensor()));
    }

    /** Reads the file to its end; gives the time span of all its samples. */
    public static TimeSpan read(Path file, NumberTable table, ColumnMap.Column time, List<Worn> sensors, ImuSink sink)
            throws UnreadableException {
        return new SampleReader(file, table, time, sensors, sink).readAll();
    }

    private TimeSpan readAll() throws UnreadableException {
        long rows = 0;
        long previous = Long.MIN_VALUE;
        while (table.next()) {
            rows++;
            double time = table.value(0) * timeFactor;
            if (Double.isNaN(time)) {
                for (SampleIntake intake : intakes) {
                    intake.timeless(table.line(), Math.max(previous, 0));
                }
                continue;
            }
            if (Math.abs(time) > LARGEST_TIME) {
                throw new UnreadableException(
                        Saying.of("unreadable.time-outside", file, table.line(), time(table.value(0))));
            }
            long micros = Math.round(time);
            if (micros <= previous) {
                throw backwards(previous, micros);
            }
            previous = micros;
            row(micros);
        }
        return finish(rows);
    }

    private void row(long micros) throws UnreadableException {
        for (int s = 0; s < intakes.size(); s++) {
            int at = 1 + 6 * s;
            if (!table.isEmpty(at) || !allEmpty(at)) {
                intakes.get(s)
                        .accept(
                                table.line(),
                                micros,
                                table.value(at),
                                table.value(at + 1),
                                table.value(at + 2),
                                table.value(at + 3),
                                table.value(at + 4),
                                table.value(at + 5));
            }
        }
    }

    private boolean allEmpty(int at) {
        for (int i = at; i < at + 6; i++) {
            if (!table.isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    private TimeSpan finish(long rows) throws UnreadableException {
        if (rows == 0 && !table.cutOff()) {
            throw new UnreadableException(Saying.of("unreadable.no-sample", file));
        }
        TimeSpan span = TimeSpan.NONE;
        for (SampleIntake intake : intakes) {
            span = span.and(intake.finish(table.cutOff()));
        }
        return span;
    }

    private UnreadableException backwards(long previous, long micros) {
        return new UnreadableException(Saying.of(
                micros == previous ? "unreadable.time-stands" : "unreadable.time-backwards",
                file,
                table.line(),
                time(table.value(0)),
                time(previous / timeFactor)));
    }

    /** With every digit and a decimal point, as the file has it. */
    private static String time(double value) {
        return Double.toString(value);
    }
}
