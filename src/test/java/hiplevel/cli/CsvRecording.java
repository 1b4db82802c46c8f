package hiplevel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** A CSV folder in memory, to be spoilt: the lines of each file, the header first. */
record CsvRecording(Map<String, List<String>> files) {
    static final int GYROSCOPE = 1;
    static final int ACCELEROMETER = 4;

    static CsvRecording read(Path folder) {
        Map<String, List<String>> files = new TreeMap<>();
        for (String name : List.of("pelvis", "left-thigh", "right-thigh")) {
            try {
                files.put(name, Files.readAllLines(folder.resolve(name + ".csv")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CsvRecording(files);
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".csv"), file.getValue());
        }
        return folder;
    }

    /** With one file changed. */
    CsvRecording with(String name, UnaryOperator<List<String>> change) {
        Map<String, List<String>> changed = new TreeMap<>(files);
        changed.put(name, change.apply(new ArrayList<>(files.get(name))));
        return new CsvRecording(changed);
    }

    /** With every file changed alike. */
    CsvRecording withAll(UnaryOperator<List<String>> change) {
        CsvRecording changed = this;
        for (String name : files.keySet()) {
            changed = changed.with(name, change);
        }
        return changed;
    }

    CsvRecording without(String... names) {
        Map<String, List<String>> left = new TreeMap<>(files);
        left.keySet().removeAll(List.of(names));
        return new CsvRecording(left);
    }

    CsvRecording swapped(String one, String other) {
        Map<String, List<String>> swapped = new TreeMap<>(files);
        swapped.put(one, files.get(other));
        swapped.put(other, files.get(one));
        return new CsvRecording(swapped);
    }

    /** Only the lines whose times lie in from…to, s. */
    static UnaryOperator<List<String>> between(double from, double to) {
        return lines -> {
            List<String> kept = new ArrayList<>(lines.subList(0, 1));
            for (String line : lines.subList(1, lines.size())) {
                double t = Double.parseDouble(line.substring(0, line.indexOf(',')));
                if (t >= from && t <= to) {
                    kept.add(line);
                }
            }
            return kept;
        };
    }

    /** The first lines only, header and all. */
    static UnaryOperator<List<String>> first(int lines) {
        return all -> all.subList(0, lines);
    }

    /** One field of one line, both counted from 1. */
    static UnaryOperator<List<String>> field(int line, int field, String text) {
        return lines -> {
            String[] fields = lines.get(line - 1).split(",", -1);
            fields[field - 1] = text;
            lines.set(line - 1, String.join(",", fields));
            return lines;
        };
    }

    /** Three neighbouring columns from {@code column} on, counted from 0. */
    static UnaryOperator<List<String>> numbers(int column, DoubleUnaryOperator change) {
        return lines -> {
            lines.replaceAll(line -> {
                if (line.startsWith("time")) {
                    return line;
                }
                String[] fields = line.split(",", -1);
                for (int i = column; i < column + 3; i++) {
                    double value = change.applyAsDouble(Double.parseDouble(fields[i]));
                    fields[i] = String.format(Locale.ROOT, "%.6f", value);
                }
                return String.join(",", fields);
            });
            return lines;
        };
    }

    static DoubleUnaryOperator clip(double range) {
        return x -> Math.max(-range, Math.min(range, x));
    }
}
