package hiplevel.cli.recorded;

import hiplevel.orientation.OrientationSeries;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Attitudes as CSV: {@code time_s,w,x,y,z}, a row per sample, times to the microsecond since the earliest sample. */
final class OrientationTable {
    private OrientationTable() {}

    static void write(Path file, OrientationSeries series, long zeroMicros) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("time_s,w,x,y,z\n");
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < series.size(); i++) {
                row.setLength(0);
                seconds(row, series.timeMicros()[i] - zeroMicros);
                row.append(',').append(series.w()[i]).append(',').append(series.x()[i]);
                row.append(',')
                        .append(series.y()[i])
                        .append(',')
                        .append(series.z()[i])
                        .append('\n');
                text.append(row);
            }
        }
    }

    /** Whole microseconds need no rounding: {@code 12.000005}. Never negative: zero is the earliest sample. */
    private static void seconds(StringBuilder row, long micros) {
        long fraction = micros % 1_000_000;
        row.append(micros / 1_000_000).append('.');
        row.append(Long.toString(1_000_000 + fraction), 1, 7);
    }
}
