package hiplevel.recording;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Interleaved;
import hiplevel.imu.PassingOn;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.imu.clock.CommonTime;
import hiplevel.recording.disk.Drive;
import hiplevel.recording.disk.SafetyListener;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.edits.EditsFile;
import hiplevel.recording.raw.RawCapture;
import hiplevel.recording.raw.RawStreams;
import hiplevel.recording.text.UnreadableException;
import hiplevel.wire.Protocol;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a recording into an XDF file ({@code out} ends in {@code .xdf}) or a CSV folder: reads it with a writer attached.
 * Memory does not depend on the recording's length, but where the clocks of an XDF file's sensors are made one for a CSV
 * folder. Sensors of which nobody knows where they sat come along under their own
 * names.
 *
 * @param in what {@link Recordings#read} reads; with a protocol also raw bytes of a device, as a file of their own or as the
 *     raw streams of an XDF file
 * @param protocol to decode raw bytes with
 */
public record Conversion(Path in, Path out, ReadOptions options, Optional<Protocol> protocol) {
    private static final Set<Quantity> INERTIAL = Set.of(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE);

    /** Nobody waits for this while it is written; closing throws what went wrong. */
    private static final SafetyListener LOUD_AT_THE_END = new SafetyListener() {
        @Override
        public void unsafe(Path file, long safeUntilMicros, Saying saying) {}

        @Override
        public void continuesIn(Path file, Saying saying) {}
    };

    /** What was written, which is another name than wanted where that was taken, and what was passed over. */
    public record Done(Path written, List<Saying> warnings) {}

    /**
     * Reads the one and writes the other.
     *
     * @throws UnreadableException when the recording cannot be read
     * @throws IOException when the result cannot be written; nothing is overwritten
     */
    public Done run() throws UnreadableException, IOException {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return withEdits(name.endsWith(".xdf") ? toXdf() : toCsvFolder());
    }

    /** What was corrected by hand comes along: both begin with the same sample. */
    private Done withEdits(Done done) throws IOException {
        try {
            Edits edits = EditsFile.read(in);
            if (!edits.isEmpty()) {
                EditsFile.write(done.written(), edits);
            }
            return done;
        } catch (UnreadableException e) {
            List<Saying> warnings = new ArrayList<>(done.warnings());
            warnings.add(Saying.verbatim(e.getMessage() + " What was corrected by hand did not come along."));
            return new Done(done.written(), warnings);
        }
    }

    private Done toXdf() throws UnreadableException, IOException {
        RecordingWriter writer =
                RecordingWriter.create(out, WearingFacts.NONE, 0, LOUD_AT_THE_END, List.of(), Drive.DISKS);
        boolean done = false;
        try (writer) {
            ReadResult read = Recordings.isXdf(in) || protocol.isPresent()
                    ? readInto(new Ticking(writer))
                    : togetherInto(new Ticking(writer));
            // an XDF file tells its marks one by one, the others with their facts
            WearingFacts facts = Recordings.isXdf(in) ? withoutMarks(read.facts()) : read.facts();
            writer.facts(facts);
            done = true;
            return new Done(writer.file(), read.warnings());
        } finally {
            if (!done) {
                // what could not be read leaves nothing behind that looks like a recording
                Files.deleteIfExists(writer.file());
            }
        }
    }

    /** Folders tell one sensor after the other; an XDF file holds them as they were heard, for a replay. */
    private ReadResult togetherInto(ImuSink sink) throws UnreadableException {
        TrackCollector tracks = TrackCollector.withAttitudes();
        ReadResult read = readInto(tracks);
        Interleaved.deliver(tracks.tracks(), sink);
        return read;
    }

    private static WearingFacts withoutMarks(WearingFacts f) {
        return new WearingFacts(f.wearer(), f.heightMetres(), f.affectedSide(), f.start(), f.trials(), List.of());
    }

    private Done toCsvFolder() throws UnreadableException, IOException {
        boolean clocks = protocol.isPresent() || Recordings.isXdf(in);
        try (CsvFolderWriter writer = CsvFolderWriter.create(out, false)) {
            if (clocks) {
                return onOneClock(writer);
            }
            ReadResult read = readInto(writer);
            writer.facts(read.facts());
            return new Done(out, read.warnings());
        }
    }

    /** A CSV folder has one clock and an XDF file one a sensor: the whole recording is needed to make one of them. */
    private Done onOneClock(CsvFolderWriter writer) throws UnreadableException, IOException {
        TrackCollector collector = new TrackCollector();
        ReadResult read = readInto(collector);
        List<Saying> warnings = new ArrayList<>(read.warnings());
        for (SensorTrack track : collector.tracks()) {
            if (!track.sensor().says().containsAll(INERTIAL)) {
                warnings.add(Saying.verbatim(
                        in + ": \"" + track.sensor().name() + "\" says no angular rates or no specific forces,"
                                + " which a CSV folder needs; it was left out. Convert to an XDF file to keep it."));
            } else {
                write(track.sensor(), CommonTime.of(track, false).track().samples(), writer);
            }
        }
        collector.markers().forEach(writer::marker);
        writer.facts(read.facts());
        return new Done(out, warnings);
    }

    private static void write(SensorDescription sensor, ImuSeries s, ImuSink sink) {
        sink.sensor(sensor);
        for (int i = 0; i < s.size(); i++) {
            sink.sample(
                    sensor.id(),
                    s.timeMicros()[i],
                    s.gyrX()[i],
                    s.gyrY()[i],
                    s.gyrZ()[i],
                    s.accX()[i],
                    s.accY()[i],
                    s.accZ()[i]);
        }
    }

    private ReadResult readInto(ImuSink sink) throws UnreadableException {
        if (protocol.isPresent()) {
            try {
                List<Saying> warnings = Recordings.isXdf(in)
                        ? RawStreams.read(in, protocol.get(), options.placements(), sink)
                        : RawCapture.read(in, protocol.get(), options.placements(), sink);
                return new ReadResult(WearingFacts.NONE, warnings);
            } catch (IOException e) {
                throw UnreadableException.of(in, e);
            }
        }
        return Recordings.isXdf(in)
                ? Recordings.readXdf(in, options, true, sink)
                : Recordings.unedited(in, options, sink);
    }

    /** Writes what is read from elsewhere: the time of the data is the writer's, and the disk is waited for. */
    private static final class Ticking extends PassingOn {
        private static final int SETTLE_AFTER = 20_000;
        private static final long TICK_MICROS = 100_000;

        private final RecordingWriter writer;
        private long now;
        private int samples;

        Ticking(RecordingWriter writer) {
            super(writer);
            this.writer = writer;
        }

        private void goesOn(long timeMicros) {
            if (timeMicros - now >= TICK_MICROS) {
                now = timeMicros;
                writer.tick(now);
            }
            samples++;
            if (samples >= SETTLE_AFTER) {
                samples = 0;
                writer.settle();
            }
        }

        @Override
        public void sample(
                int sensor,
                long timeMicros,
                double gyrX,
                double gyrY,
                double gyrZ,
                double accX,
                double accY,
                double accZ) {
            goesOn(timeMicros);
            super.sample(sensor, timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
        }
    }
}
