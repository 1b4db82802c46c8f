package hiplevel.recording;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.recording.disk.Drive;
import hiplevel.recording.disk.OwnerOnly;
import hiplevel.recording.disk.SafeFile;
import hiplevel.recording.disk.SafetyListener;
import hiplevel.recording.disk.SilenceWatch;
import hiplevel.recording.streams.HeaderCopies;
import hiplevel.recording.streams.ImuStream;
import hiplevel.recording.streams.ImuStreams;
import hiplevel.recording.streams.Nobody;
import hiplevel.recording.streams.Note;
import hiplevel.recording.streams.NoteStream;
import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.streams.RawStream;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Xdf;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Records to an XDF file as {@code recording.md} promises: nothing that is told is lost, whatever happens to program or
 * disk, but for the last second. May be told by several threads. Taking a sample allocates nothing and waits for no disk.
 * Reads no clock: whoever owns it calls {@link #tick} with the recorder's time at least every 50 ms.
 *
 * <p>The order in the file is the order of the calls, but that a sensor's samples wait for up to {@value #FLUSH_MICROS} µs
 * to become a chunk: a causal replay hears what {@link #thenTo} a follower was told, byte for byte.
 */
public final class RecordingWriter implements ImuSink, Closeable {
    static final long FLUSH_MICROS = 150_000;
    /** A little less than the second that is promised, for a tick that comes late. */
    private static final long FORCE_MICROS = 850_000;

    private static final long BOUNDARY_MICROS = 10_000_000;
    /** Spreads the streams' ids over all 32 bits, so that a flipped bit never turns one stream into another. */
    private static final int ID_STEP = 0x9E3779B1;

    private final SafeFile file;
    private final SilenceWatch silence;
    private final ChunkBuffer chunks = new ChunkBuffer(1 << 14);
    private final ImuStreams sensors = new ImuStreams();
    private final Map<String, RawStream> ports = new LinkedHashMap<>();
    private final HeaderCopies copies = new HeaderCopies();

    private final NoteStream notes;
    private ImuSink follower = new Nobody();
    private int streams;
    private long now;
    private long flushed;
    private long forced;
    private long bounded;
    private boolean toldUnsaid;
    private boolean closed;

    private RecordingWriter(SafeFile file, WearingFacts facts, long nowMicros, SafetyListener listener) {
        this.file = file;
        silence = new SilenceWatch(file, listener);
        now = nowMicros;
        flushed = nowMicros;
        forced = nowMicros;
        bounded = nowMicros;
        chunks.begin(Xdf.FILE_HEADER)
                .put(OtherStreams.fileHeader(facts.start()))
                .end();
        notes = new NoteStream(streamId());
        header(notes.id(), OtherStreams.markers(nowMicros));
        facts(facts);
        file.handOver(nowMicros, true);
    }

    /** The fallback folders are the temporary and the home folder. */
    public static RecordingWriter create(Path wanted, WearingFacts facts, long nowMicros, SafetyListener listener)
            throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of("user.home", "java.io.tmpdir")) {
            Optional.ofNullable(System.getProperty(folder)).map(Path::of).ifPresent(folders::add);
        }
        return create(wanted, facts, nowMicros, listener, folders, Drive.DISKS);
    }

    /**
     * Begins a recording; a name that is taken gets {@code _2}, {@code _3} …, see {@link #file}.
     *
     * @param fallbacks folders to go on in when the disk fails
     * @throws IOException when nothing can be recorded there
     */
    public static RecordingWriter create(
            Path wanted, WearingFacts facts, long nowMicros, SafetyListener listener, List<Path> fallbacks, Drive drive)
            throws IOException {
        OwnerOnly.createFolders(wanted.toAbsolutePath().getParent());
        SafeFile file = SafeFile.create(wanted, drive, fallbacks, listener, nowMicros);
        return new RecordingWriter(file, facts, nowMicros, listener);
    }

    /** Where it is written now: another place than wanted when that was taken, or its disk failed. */
    public Path file() {
        return file.file();
    }

    /** What is written is then told to this sink, too: as 32-bit numbers, in the order and in the bits of the file. */
    public synchronized void thenTo(ImuSink sink) {
        follower = sink;
    }

    /** Adds to the facts or corrects them; what is empty stays as it was. Its markers are written as marks. */
    public synchronized void facts(WearingFacts facts) {
        note(now, new Note.Facts(SessionJson.facts(facts)), true);
        facts.markers().forEach(this::marker);
    }

    public void trialStarted(long timeMicros, String exercise, Optional<Side> side) {
        note(timeMicros, new Note.TrialStart(exercise, side), false);
    }

    public void trialStopped(long timeMicros) {
        note(timeMicros, new Note.TrialStop(), false);
    }

    /** What the wearer said of a trial, while it lasts or later; {@code trialsSince} it others began; pain is 0 to 10. */
    public void trialRemarked(long timeMicros, int trialsSince, OptionalInt pain, Optional<String> note) {
        note(timeMicros, new Note.TrialRemark(trialsSince, pain, note), false);
    }

    private synchronized void note(long timeMicros, Note note, boolean inEveryFile) {
        drain();
        notes.put(timeMicros, note, chunks);
        pass(inEveryFile);
    }

    /** Bytes {@code from … to − 1} as received at a port: an int8 stream of its own ({@code --raw}). */
    public synchronized void raw(String port, long arrivalMicros, byte[] bytes, int from, int to) {
        if (from == to) {
            return;
        }
        RawStream stream = ports.get(port);
        if (stream == null) {
            stream = new RawStream(streamId());
            ports.put(port, stream);
            header(stream.id(), OtherStreams.raw(port, now));
        }
        stream.put(arrivalMicros, bytes, from, to, chunks);
        pass(false);
    }

    /** To be called at least every 50 ms with the recorder's time: this is what brings everything to the disk. */
    @Override
    public synchronized void tick(long nowMicros) {
        now = nowMicros;
        if (nowMicros - bounded >= BOUNDARY_MICROS) {
            bounded = nowMicros;
            drain();
            chunks.boundary();
            copies.drain(chunks);
            pass(false);
        }
        boolean force = nowMicros - forced >= FORCE_MICROS;
        if (force || nowMicros - flushed >= FLUSH_MICROS) {
            flushed = nowMicros;
            forced = force ? nowMicros : forced;
            drain();
            file.handOver(nowMicros, force);
        }
        silence.tick(nowMicros, force);
    }

    /** Brings everything to the disk and waits for it: for whoever writes faster than the clock goes. */
    void settle() {
        synchronized (this) {
            drain();
            file.handOver(now, true);
        }
        file.await();
    }

    /** Everything received before that time of the recorder's clock is on a disk. */
    public long safeUntilMicros() {
        return file.safeUntilMicros();
    }

    /** Whether a disk takes it. */
    public boolean safe() {
        return file.safe();
    }

    @Override
    public synchronized void sensor(SensorDescription sensor) {
        ImuStream stream = new ImuStream(streamId(), sensor);
        sensors.add(stream);
        header(stream.id(), stream.header(now));
        follower.sensor(sensor);
    }

    @Override
    public synchronized void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        taken(sensors.of(sensor).sample(timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ));
    }

    @Override
    public synchronized void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        taken(sensors.of(sensor).orientation(timeMicros, w, x, y, z));
    }

    @Override
    public synchronized void field(int sensor, long timeMicros, double x, double y, double z) {
        taken(sensors.of(sensor).field(timeMicros, x, y, z));
    }

    private void taken(boolean said) {
        if (!said && !toldUnsaid) {
            toldUnsaid = true;
            note(now, new Note.Mark("a sensor says more than its description: not recorded"), false);
        }
    }

    @Override
    public synchronized void clock(int sensor, long timeMicros, long offsetMicros) {
        drain();
        chunks.clockOffset(sensors.of(sensor).id(), timeMicros, offsetMicros);
        pass(false);
        follower.clock(sensor, timeMicros, offsetMicros);
    }

    @Override
    public synchronized void fault(Fault fault) {
        note(fault.timeMicros(), new Note.Trouble(fault.sensor(), fault.kind(), fault.count(), fault.text()), false);
        follower.fault(fault);
    }

    @Override
    public synchronized void marker(Marker marker) {
        note(marker.timeMicros(), new Note.Mark(marker.text()), false);
        follower.marker(marker);
    }

    private int streamId() {
        return ++streams * ID_STEP;
    }

    private void header(int stream, String xml) {
        chunks.xml(Xdf.STREAM_HEADER, stream, xml);
        pass(true);
        copies.add(stream, xml);
    }

    private void drain() {
        sensors.drain(chunks, follower);
        pass(false);
    }

    private void pass(boolean inEveryFile) {
        if (inEveryFile) {
            file.appendHeaders(chunks);
        } else {
            file.append(chunks);
        }
        chunks.clear();
    }

    /**
     * Writes footers and forces everything to disk.
     *
     * @throws IOException when something that was received is on no disk
     */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            drain();
            copies.drain(chunks);
            chunks.boundary();
            sensors.footers(chunks);
            ports.values().forEach(raw -> chunks.xml(Xdf.STREAM_FOOTER, raw.id(), raw.footer()));
            chunks.xml(Xdf.STREAM_FOOTER, notes.id(), notes.footer());
            pass(false);
        }
        file.close();
    }
}
