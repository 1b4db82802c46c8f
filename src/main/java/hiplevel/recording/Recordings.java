package hiplevel.recording;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.columns.ColumnMap;
import hiplevel.recording.columns.ColumnMapText;
import hiplevel.recording.columns.SampleReader;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.edits.EditsFile;
import hiplevel.recording.text.FileHead;
import hiplevel.recording.text.NumberTable;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises what kind of recording a path is and reads it. */
public final class Recordings {
    /** Of folders that are looked into for recordings: a folder itself, and those in it. */
    private static final int LEVELS = 2;

    private Recordings() {}

    /**
     * Reads an XDF file, a CSV folder, a folder of x-IMU3 log folders or one of them, or one CSV file into the sink, in the order of
     * each sensor's own times; nothing is aligned or resampled, and memory use does not depend on the recording's length.
     * A sample that is none (a value that is no number, an all-zero accelerometer) is left out and told as a fault.
     *
     * @throws UnreadableException when the recording cannot be used: one sentence with file, line and what to do. The
     *     sink may have got samples before.
     */
    public static ReadResult read(Path recording, ReadOptions options, ImuSink sink) throws UnreadableException {
        Edits edits = EditsFile.read(recording);
        ReadResult read = unedited(recording, options, sink);
        return new ReadResult(read.facts(), edits, read.warnings());
    }

    /**
     * The recording as it is, whatever was corrected by hand.
     *
     * @throws UnreadableException as {@link #read} does
     */
    public static ReadResult unedited(Path recording, ReadOptions options, ImuSink sink) throws UnreadableException {
        if (!Files.exists(recording)) {
            throw new UnreadableException(Saying.of("unreadable.not-there", recording));
        }
        if (!Files.isDirectory(recording)) {
            return readFile(recording, options, sink);
        }
        if (options.columns().isPresent()) {
            throw new UnreadableException(
                    recording + ": --columns is for one CSV file, and this is a folder. Name the file in it.");
        }
        if (XimuLogs.isLog(recording)) {
            return new XimuLogs(recording, new Wearing(recording, options.placements()), sink).read(List.of(recording));
        }
        List<Path> inside = list(recording);
        List<Path> logs = inside.stream().filter(XimuLogs::isLog).toList();
        if (!logs.isEmpty()) {
            return new XimuLogs(recording, new Wearing(recording, options.placements()), sink).read(logs);
        }
        List<Path> tables = inside.stream().filter(Recordings::isCsv).toList();
        if (tables.isEmpty()) {
            throw nothingToRead(recording, inside);
        }
        return new CsvFolder(recording, new Wearing(recording, options.placements()), sink).read(tables);
    }

    private static ReadResult readFile(Path file, ReadOptions options, ImuSink sink) throws UnreadableException {
        if (isXdf(file)) {
            return readXdf(file, options, false, sink);
        }
        refuseOtherFormats(file);
        if (file.getFileName().toString().equals(XimuLogs.INERTIAL)
                && options.columns().isEmpty()) {
            Path log = file.getParent() == null ? Path.of("") : file.getParent();
            return new XimuLogs(log, new Wearing(file, options.placements()), sink).read(List.of(log));
        }
        if (options.columns().isEmpty()) {
            return new CsvFolder(file, new Wearing(file, options.placements()), sink).readSingle(file);
        }
        ColumnMap map = ColumnMapText.parse(options.columns().get());
        List<SampleReader.Worn> sensors = new ArrayList<>();
        for (Map.Entry<Placement, ColumnMap.Axes> entry : map.sensors().entrySet()) {
            Placement placement = entry.getKey();
            sensors.add(new SampleReader.Worn(
                    SensorDescription.worn(sensors.size(), placement.word(), placement), entry.getValue()));
        }
        try (NumberTable table = NumberTable.open(file)) {
            SampleReader.read(file, table, map.time(), sensors, sink);
        }
        return new ReadResult(WearingFacts.NONE, List.of());
    }

    static boolean isXdf(Path file) throws UnreadableException {
        boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xdf");
        return Files.isRegularFile(file) && (named || FileHead.of(file).isXdf());
    }

    /** @param unplaced whether sensors are read, too, of which nobody knows where they sat */
    static ReadResult readXdf(Path file, ReadOptions options, boolean unplaced, ImuSink sink)
            throws UnreadableException {
        if (options.columns().isPresent()) {
            throw new UnreadableException(
                    file + ": --columns is for one CSV file, and this is an XDF recording. Leave it out.");
        }
        try {
            return new XdfRecording(file, new Wearing(file, options.placements()), unplaced, sink).read();
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        }
    }

    private static void refuseOtherFormats(Path file) throws UnreadableException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        FileHead head = FileHead.of(file);
        if (name.endsWith(".sto") || name.endsWith(".mot")) {
            throw new UnreadableException(Saying.of("unreadable.opensim", file));
        }
        if (name.endsWith(".ximu3") || (head.isBinary() && !head.isUtf16())) {
            throw new UnreadableException(Saying.of("unreadable.no-text", file));
        }
        if (name.endsWith(".json")) {
            throw new UnreadableException(Saying.of("unreadable.describes", file));
        }
    }

    /**
     * The XDF files in a folder and in the folders in it, by their paths. What may not be looked into, as {@code lost+found}
     * on a stick, or is gone meanwhile, is passed over.
     */
    public static List<Path> xdfBelow(Path folder) {
        List<Path> found = new ArrayList<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (about.isRegularFile() && name.endsWith(".xdf")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refused) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException refused) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, Set.of(), LEVELS, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("no method of the visitor throws", e);
        }
        Collections.sort(found);
        return found;
    }

    /**
     * Whether it is a table that may hold a sensor. Hidden files are some system's own, such as the {@code ._pelvis.csv} of a
     * Mac's disk.
     */
    public static boolean isCsv(Path file) {
        return Files.isRegularFile(file)
                && !file.getFileName().toString().startsWith(".")
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** What lies in a folder, sorted by name, so that every system reads it in the same order. */
    private static List<Path> list(Path folder) throws UnreadableException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw UnreadableException.of(folder, e);
        }
    }

    private static UnreadableException nothingToRead(Path folder, List<Path> inside) {
        Optional<Path> xdf =
                inside.stream().filter(p -> p.toString().endsWith(".xdf")).findFirst();
        if (xdf.isPresent()) {
            return new UnreadableException(Saying.of("unreadable.folder-of", xdf.get()));
        }
        return new UnreadableException(
                inside.isEmpty()
                        ? Saying.of("unreadable.empty-folder", folder)
                        : Saying.of("unreadable.no-recording", folder, inside.size()));
    }
}
