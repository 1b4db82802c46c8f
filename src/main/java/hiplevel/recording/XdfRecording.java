package hiplevel.recording;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.check.DamageWords;
import hiplevel.recording.columns.TimeSpan;
import hiplevel.recording.streams.ForeignChannels;
import hiplevel.recording.streams.ForeignStream;
import hiplevel.recording.streams.ImuHeader;
import hiplevel.recording.streams.Note;
import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.streams.OurStream;
import hiplevel.recording.streams.SensorStream;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.ChunkReader;
import hiplevel.recording.xdf.Damage;
import hiplevel.recording.xdf.LittleEndian;
import hiplevel.recording.xdf.SampleRows;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.StreamSummary;
import hiplevel.recording.xdf.Survey;
import hiplevel.recording.xdf.Xdf;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an XDF file, ours or LabRecorder's, in the order of the file. A first pass finds what is damaged and where the
 * sensors sat, so that the second tells the sink nothing that it would have to take back.
 */
final class XdfRecording {
    private final Path file;
    private final Wearing wearing;
    private final boolean unplaced;
    private final ImuSink sink;
    private final List<Saying> warnings = new ArrayList<>();
    /** whether a sensor without a place was left out */
    private boolean passedOver;

    private final Map<Integer, SensorStream> sensors = new LinkedHashMap<>();
    private final Set<Integer> announced = new HashSet<>();
    private final Map<Integer, Double> lastTimes = new LinkedHashMap<>();
    private final SampleRows rows = new SampleRows();

    /** @param unplaced whether sensors are read, too, of which nobody knows where they sat */
    XdfRecording(Path file, Wearing wearing, boolean unplaced, ImuSink sink) {
        this.file = file;
        this.wearing = wearing;
        this.unplaced = unplaced;
        this.sink = sink;
    }

    ReadResult read() throws IOException, UnreadableException {
        Survey survey = Survey.of(file);
        if (!survey.hasMagic() && survey.streams().isEmpty()) {
            throw new UnreadableException(Saying.of("unreadable.no-xdf", file));
        }
        XdfFacts facts = XdfFacts.of(file, survey.headers());
        DamageWords.sentences(file, survey).forEach(warnings::add);
        TimeSpan span = TimeSpan.NONE;
        for (StreamSummary stream : survey.streams()) {
            // an empty stream in a damaged file may be another one's header with a flipped bit in its number
            boolean real = stream.samples() > 0 || survey.damages().isEmpty();
            if (real
                    && stream.header().isPresent()
                    && begin(stream.header().get(), facts)
                    && Xdf.isTime(stream.firstTime())) {
                span = span.and(new TimeSpan(Xdf.micros(stream.firstTime()), Xdf.micros(stream.lastTime())));
            }
        }
        complete(survey);
        try (ChunkReader chunks = new ChunkReader(file, survey.headers())) {
            for (ChunkReader.Event event = chunks.next(); event != ChunkReader.Event.END; event = chunks.next()) {
                if (event == ChunkReader.Event.CHUNK) {
                    deliver(chunks, survey);
                }
            }
        }
        for (SensorStream sensor : sensors.values()) {
            sensor.end(sink);
        }
        warnings.addAll(facts.warnings());
        return new ReadResult(facts.facts(span), warnings);
    }

    /** Whether the stream is a sensor's that will be read. */
    private boolean begin(StreamHeader header, XdfFacts facts) throws UnreadableException {
        Optional<SensorDescription> ours = ImuHeader.read(header);
        Optional<ForeignChannels> foreign = ours.isPresent() ? Optional.empty() : ForeignChannels.of(header);
        if (ours.isEmpty() && foreign.isEmpty()) {
            return false;
        }
        Optional<Placement> said = ours.isPresent()
                ? facts.placement(ours.get().id()).or(() -> ours.get().placement())
                : Placement.named(header.info().textAt("desc/placement")).or(() -> Wearing.guess(header.name()));
        List<String> names = new ArrayList<>(List.of(header.name()));
        names.addAll(ours.isPresent() ? new OurStream(ours.get()).names() : ForeignStream.names(header));
        Optional<Placement> placement = wearing.of(header.name(), names, said);
        if (placement.isEmpty() && !unplaced) {
            passedOver = true;
            warnings.add(Wearing.passedOver(file, header.name()));
            return false;
        }
        int id = ours.map(SensorDescription::id).filter(this::isFree).orElseGet(this::freeId);
        sensors.put(
                header.id(),
                ours.isPresent()
                        ? new OurStream(worn(ours.get(), id, placement))
                        : new ForeignStream(
                                file, header, foreign.get(), foreign.get().sensor(id, header, placement)));
        return true;
    }

    private boolean isFree(int id) {
        return sensors.values().stream().noneMatch(s -> s.sensor().id() == id);
    }

    private int freeId() {
        int id = 0;
        while (!isFree(id)) {
            id++;
        }
        return id;
    }

    private static SensorDescription worn(SensorDescription s, int id, Optional<Placement> placement) {
        return new SensorDescription(
                id,
                s.name(),
                placement,
                s.device(),
                s.serial(),
                s.rateHz(),
                s.gyroscopeRange(),
                s.accelerometerRange(),
                s.protocol(),
                s.says());
    }

    private void complete(Survey survey) throws UnreadableException {
        if (sensors.isEmpty() && !passedOver) {
            throw DamageWords.noSensor(file, survey);
        }
        if (!unplaced) {
            wearing.complete();
        }
    }

    private void deliver(ChunkReader chunk, Survey survey) {
        if (chunk.tag() == Xdf.STREAM_HEADER && sensors.containsKey(chunk.stream())) {
            announced(chunk.stream());
        } else if (chunk.tag() == Xdf.CLOCK_OFFSET && sensors.containsKey(chunk.stream())) {
            clock(chunk, isWithin(chunk, survey) || isFilled(chunk.offset(), chunk.end(), survey));
        } else if (chunk.tag() == Xdf.SAMPLES && sensors.containsKey(chunk.stream())) {
            samples(chunk, survey);
        } else if (chunk.tag() == Xdf.SAMPLES
                && OtherStreams.isMarkers(chunk.header().orElseThrow())) {
            notes(chunk);
        }
    }

    private SensorStream announced(int stream) {
        SensorStream sensor = sensors.get(stream);
        if (announced.add(stream)) {
            sink.sensor(sensor.sensor());
        }
        return sensor;
    }

    /** Among bytes whose checksum is wrong an offset is not worth its risk: ten a second are told. */
    private void clock(ChunkReader chunk, boolean damaged) {
        double time = LittleEndian.float64(chunk.content(), 4);
        double offset = LittleEndian.float64(chunk.content(), 12);
        if (!damaged && Xdf.isTime(time) && Xdf.isTime(offset)) {
            int sensor = announced(chunk.stream()).sensor().id();
            sink.clock(sensor, Xdf.micros(time), Xdf.micros(offset));
        }
    }

    private static boolean isWithin(ChunkReader chunk, Survey survey) {
        return survey.damages().stream()
                .map(Survey.Located::damage)
                .anyMatch(d -> d.kind() == Damage.Kind.CHECKSUM && d.from() < chunk.end() && chunk.offset() < d.to());
    }

    private void samples(ChunkReader chunk, Survey survey) {
        int id = chunk.stream();
        SensorStream sensor = announced(id);
        boolean doubtful = chunk.end() > survey.checkedTo() || isWithin(chunk, survey);
        long contentFrom = chunk.end() - chunk.contentSize();
        rows.begin(
                chunk.header().orElseThrow(),
                chunk.content(),
                0,
                chunk.contentSize(),
                lastTimes.getOrDefault(id, Double.NaN));
        while (rows.next()) {
            if (!isFilled(contentFrom + rows.from(), contentFrom + rows.to(), survey)) {
                sensor.row(rows, doubtful, sink);
            }
        }
        lastTimes.put(id, rows.time());
    }

    /** Whether recovery had to make up some of these bytes. */
    private static boolean isFilled(long from, long to, Survey survey) {
        for (Survey.Range range : survey.filled()) {
            if (from < range.to() && range.from() < to) {
                return true;
            }
        }
        return false;
    }

    private void notes(ChunkReader chunk) {
        rows.begin(chunk.header().orElseThrow(), chunk.content(), 0, chunk.contentSize(), Double.NaN);
        while (rows.next()) {
            if (Xdf.isTime(rows.time())) {
                Note note = Note.read(rows.text(0));
                long micros = Xdf.micros(rows.time());
                if (note instanceof Note.Mark mark) {
                    sink.marker(new Marker(micros, mark.text()));
                } else if (note instanceof Note.Trouble trouble) {
                    fault(trouble.at(micros));
                }
            }
        }
    }

    /** Faults of a sensor that is not read are nobody's. */
    private void fault(Fault fault) {
        if (sensors.values().stream().anyMatch(s -> s.sensor().id() == fault.sensor())) {
            sink.fault(fault);
        }
    }
}
