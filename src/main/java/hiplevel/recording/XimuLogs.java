package hiplevel.recording;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.columns.ColumnMap;
import hiplevel.recording.columns.SampleReader;
import hiplevel.recording.columns.SensorHeader;
import hiplevel.recording.text.NumberTable;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the log folders that the x-IMU3 software writes, one per device: {@code <name> <serial> (<interface>)} with
 * {@code Inertial.csv} (µs, deg/s, g) and perhaps {@code Quaternion.csv}. The devices share one clock.
 */
final class XimuLogs {
    static final String INERTIAL = "Inertial.csv";
    private static final String QUATERNION = "Quaternion.csv";
    private static final Pattern FOLDER = Pattern.compile("(.*?)\\s*([0-9A-Fa-f]{8})\\s*\\(.*\\)");

    private final Path recording;
    private final Wearing wearing;
    private final ImuSink sink;
    private final List<Saying> warnings = new ArrayList<>();

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
            warnings.add(Saying.of("session-file.not-read", recording.resolve(SessionFile.NAME)));
        }
        return new ReadResult(WearingFacts.NONE, warnings);
    }

    private void readLog(int id, Placement placement, Path log) throws UnreadableException {
        Path quaternions = log.resolve(QUATERNION);
        boolean attitudes = Files.isRegularFile(quaternions);
        SensorDescription sensor = sensor(id, placement, folderName(log), attitudes);
        if (!attitudes) {
            readSamples(log.resolve(INERTIAL), sensor, sink);
            return;
        }
        try (NumberTable table = NumberTable.open(quaternions)) {
            Attitudes beside = new Attitudes(quaternions, table, sink);
            readSamples(log.resolve(INERTIAL), sensor, beside);
            beside.tellUntil(id, Long.MAX_VALUE);
            beside.complain();
        }
    }

    private static void readSamples(Path file, SensorDescription sensor, ImuSink sink) throws UnreadableException {
        try (NumberTable table = NumberTable.open(file)) {
            SensorHeader header = SensorHeader.of(file, table.header());
            SampleReader.read(file, table, header.time(), List.of(new SampleReader.Worn(sensor, header.axes())), sink);
        }
    }

    private static SensorDescription sensor(int id, Placement placement, String folder, boolean attitudes) {
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
                OptionalDouble.empty(),
                "",
                attitudes
                        ? Set.of(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE, Quantity.ATTITUDE)
                        : Set.of(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE));
    }

    private static String folderName(Path log) {
        return log.toAbsolutePath().normalize().getFileName().toString();
    }

    /** Passes samples on and, between them, the attitudes of their times: a sensor speaks in the order of its times. */
    private static final class Attitudes implements ImuSink {
        private final NumberTable table;
        private final ImuSink sink;
        private long next = Long.MIN_VALUE;
        private boolean ended;
        private Optional<UnreadableException> trouble = Optional.empty();

        Attitudes(Path file, NumberTable table, ImuSink sink) throws UnreadableException {
            this.table = table;
            this.sink = sink;
            table.choose(ColumnMap.places(file, table.header(), List.of("Timestamp (us)", "W", "X", "Y", "Z")));
            advance();
        }

        /** Goes to the next attitude. What is none is left out: nothing is computed from these, they are passed on. */
        private void advance() {
            long previous = next;
            try {
                do {
                    ended = !table.next();
                    next = ended ? Long.MAX_VALUE : Math.round(table.value(0));
                } while (!ended && (!isNumbers() || next <= previous));
            } catch (UnreadableException e) {
                trouble = Optional.of(e);
                ended = true;
            }
        }

        private boolean isNumbers() {
            return Double.isFinite(table.value(0) + table.value(1) + table.value(2) + table.value(3) + table.value(4));
        }

        void tellUntil(int sensor, long timeMicros) {
            while (!ended && next <= timeMicros) {
                sink.orientation(sensor, next, table.value(1), table.value(2), table.value(3), table.value(4));
                advance();
            }
        }

        void complain() throws UnreadableException {
            if (trouble.isPresent()) {
                throw trouble.get();
            }
        }

        @Override
        public void sensor(SensorDescription sensor) {
            sink.sensor(sensor);
        }

        @Override
        public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
            tellUntil(sensor, time - 1);
            sink.sample(sensor, time, gx, gy, gz, ax, ay, az);
            tellUntil(sensor, time);
        }

        @Override
        public void fault(Fault fault) {
            sink.fault(fault);
        }
    }
}
