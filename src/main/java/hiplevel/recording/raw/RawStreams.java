package hiplevel.recording.raw;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.ChunkReader;
import hiplevel.recording.xdf.SampleRows;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Survey;
import hiplevel.recording.xdf.Xdf;
import hiplevel.wire.Protocol;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The bytes that {@code --raw} recorded into an XDF file, port by port with their times of arrival. */
public final class RawStreams {
    private RawStreams() {}

    /** As {@link RawCapture#read}; a sensor's name is that of its port. */
    public static List<Saying> read(Path file, Protocol protocol, Map<String, Placement> placements, ImuSink sink)
            throws UnreadableException, IOException {
        Map<Integer, StreamHeader> headers = Survey.of(file).headers();
        if (headers.values().stream().noneMatch(h -> OtherStreams.port(h).isPresent())) {
            throw new UnreadableException(file
                    + ": there are no raw bytes in it to decode; it was not recorded with --raw. Leave out --from.");
        }
        return new Decoding(file, protocol, placements).read(take -> reads(file, headers, take), sink);
    }

    private static void reads(Path file, Map<Integer, StreamHeader> headers, Decoding.Take take) throws IOException {
        SampleRows rows = new SampleRows();
        byte[] bytes = new byte[1 << 12];
        try (ChunkReader chunks = new ChunkReader(file, headers)) {
            for (ChunkReader.Event event = chunks.next(); event != ChunkReader.Event.END; event = chunks.next()) {
                boolean samples = event == ChunkReader.Event.CHUNK && chunks.tag() == Xdf.SAMPLES;
                Optional<String> port = samples ? chunks.header().flatMap(OtherStreams::port) : Optional.empty();
                if (port.isPresent()) {
                    rows.begin(chunks.header().get(), chunks.content(), 0, chunks.contentSize(), Double.NaN);
                    bytes = rows.count() > bytes.length ? new byte[rows.count()] : bytes;
                    int count = 0;
                    while (rows.next()) {
                        bytes[count] = (byte) rows.value(0);
                        count++;
                    }
                    boolean timed = count > 0 && Xdf.isTime(rows.time());
                    take.bytes(
                            port.get(),
                            timed ? OptionalLong.of(Xdf.micros(rows.time())) : OptionalLong.empty(),
                            bytes,
                            count);
                }
            }
        }
    }
}
