package hiplevel.recording;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.columns.ColumnMap;
import hiplevel.recording.columns.SampleReader;
import hiplevel.recording.columns.SensorHeader;
import hiplevel.recording.text.NumberTable;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the log folders that the x-IMU3 software writes, one per device: {@code <name> <serial> (<interface>)} with
 * {@code Inertial.csv} (µs, deg/s, g) and perhaps {@code Quaternion.csv}. The devices share one clock. A sensor's
 * attitudes are delivered after its samples.
 */
final class XimuLogs {
    static final String INERTIAL = "Inertial.csv";
    private static final String QUATERNION = "Quaternion.csv";
    private static final Pattern FOLDER = Pattern.compile("(.*?)\\s*([0-9A-Fa-f]{8})\\s*\\(.*\\)");

    private final Path recording;
    private final Wearing wearing;
    private final ImuSink sink;
    private final List<String> warnings = new ArrayList<>();

    XimuLogs(Path recording, Wearing wearing, ImuSink sink) {
        this.recording = recording;
        this.wearing = wearing;
        this.sink = sink;
    }

    static boolean isLog(Path folder) {
        return Files.isRegularFile(folder.resolve(INERTIAL));
    }

    ReadResult read(List<Path> logs) throws UnreadableException {
        Map<Placement, Path> placed = new EnumMap<>(Placement.class);
        for (Path log : logs) {
            Matcher m = FOLDER.matcher(folderName(log));
            List<String> names =
                    m.matches() ? List.of(m.group(1), m.group(2), folderName(log)) : List.of(folderName(log));
            Optional<Placement> placement = wearing.of(log, names, Wearing.guess(names.get(0)));
            if (placement.isPresent()) {
                placed.put(placement.get(), log);
            } else {
                warnings.add(Wearing.passedOver(log, names.get(0)));
            }
        }
        wearing.complete();
        int id = 0;
        for (Map.Entry<Placement, Path> entry : placed.entrySet()) {
            readLog(id++, entry.getKey(), entry.getValue());
        }
        if (Files.exists(recording.resolve(SessionFile.NAME))) {
            warnings.add(recording.resolve(SessionFile.NAME)
                    + ": a session file belongs to a CSV folder and was not read here.");
        }
        return new ReadResult(WearingFacts.NONE, warnings);
    }

    private void readLog(int id, Placement placement, Path log) throws UnreadableException {
        Path file = log.resolve(INERTIAL);
        try (NumberTable table = NumberTable.open(file)) {
            SensorHeader header = SensorHeader.of(file, table.header());
            SampleReader.read(
                    file,
                    table,
                    header.time(),
                    List.of(new SampleReader.Worn(sensor(id, placement, folderName(log)), header.axes())),
                    sink);
        }
        Path quaternions = log.resolve(QUATERNION);
        if (Files.isRegularFile(quaternions)) {
            readAttitudes(id, quaternions);
        }
    }

    private static SensorDescription sensor(int id, Placement placement, String folder) {
        Matcher m = FOLDER.matcher(folder);
        boolean usual = m.matches();
        return new SensorDescription(
                id,
                usual ? m.group(1) : folder,
                Optional.of(placement),
                "x-IMU3",
                usual ? m.group(2) : "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private void readAttitudes(int id, Path file) throws UnreadableException {
        try (NumberTable table = NumberTable.open(file)) {
            table.choose(ColumnMap.places(file, table.header(), List.of("Timestamp (us)", "W", "X", "Y", "Z")));
            long previous = Long.MIN_VALUE;
            while (table.next()) {
                double time = table.value(0);
                double w = table.value(1);
                double x = table.value(2);
                double y = table.value(3);
                double z = table.value(4);
                // what is no attitude is left out: nothing is computed from these, they are only passed on
                if (Double.isFinite(time + w + x + y + z) && time > previous) {
                    previous = Math.round(time);
                    sink.orientation(id, previous, w, x, y, z);
                }
            }
        }
    }

    private static String folderName(Path log) {
        return log.toAbsolutePath().normalize().getFileName().toString();
    }
}
