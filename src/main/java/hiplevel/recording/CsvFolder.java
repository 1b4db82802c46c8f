package hiplevel.recording;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.columns.SampleReader;
import hiplevel.recording.columns.SensorHeader;
import hiplevel.recording.columns.TimeSpan;
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

/** Reads our CSV folder: a {@code <placement>.csv} per sensor and, if there is one, {@code session.json}. */
final class CsvFolder {
    private final Path recording;
    private final Wearing wearing;
    private final ImuSink sink;
    private final List<Saying> warnings = new ArrayList<>();

    CsvFolder(Path recording, Wearing wearing, ImuSink sink) {
        this.recording = recording;
        this.wearing = wearing;
        this.sink = sink;
    }

    ReadResult read(List<Path> tables) throws UnreadableException {
        Path sessionPath = recording.resolve(SessionFile.NAME);
        SessionFile session = Files.exists(sessionPath) ? SessionFile.read(sessionPath) : SessionFile.NONE;
        Map<Placement, Path> placed = new EnumMap<>(Placement.class);
        for (Path table : tables) {
            String name = stem(table);
            Optional<Placement> placement = wearing.of(table, List.of(name), Wearing.exact(name));
            if (placement.isPresent()) {
                placed.put(placement.get(), table);
            } else if (holdsSensor(table)) {
                warnings.add(Wearing.passedOver(table, name));
            }
        }
        wearing.complete();
        TimeSpan span = TimeSpan.NONE;
        int id = 0;
        for (Map.Entry<Placement, Path> entry : placed.entrySet()) {
            String name = stem(entry.getValue());
            span = span.and(readTable(entry.getValue(), session.sensor(id++, name, entry.getKey())));
        }
        List<String> known = tables.stream().map(CsvFolder::stem).toList();
        warnings.addAll(session.doubts(sessionPath, known, span));
        return new ReadResult(session.facts(span), warnings);
    }

    /** One such CSV file by itself, without the session file beside it. */
    ReadResult readSingle(Path file) throws UnreadableException {
        try (NumberTable table = NumberTable.open(file)) {
            if (!SensorHeader.isSensor(table.header())) {
                SensorHeader.of(file, table.header());
            }
        }
        Optional<Placement> placement = wearing.of(file, List.of(stem(file)), Wearing.exact(stem(file)));
        wearing.complete();
        readTable(file, SensorDescription.worn(0, stem(file), placement.orElseThrow()));
        return new ReadResult(WearingFacts.NONE, List.of());
    }

    private TimeSpan readTable(Path file, SensorDescription sensor) throws UnreadableException {
        try (NumberTable table = NumberTable.open(file)) {
            SensorHeader header = SensorHeader.of(file, table.header());
            return SampleReader.read(
                    file, table, header.time(), List.of(new SampleReader.Worn(sensor, header.axes())), sink);
        }
    }

    /** Other tables (the truth of a simulated recording, say) may lie beside the sensors' without a word. */
    private static boolean holdsSensor(Path file) {
        try (NumberTable table = NumberTable.open(file)) {
            return SensorHeader.isSensor(table.header());
        } catch (UnreadableException e) {
            // worth a word: it may have been meant as one
            return true;
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
