package hiplevel.recording.raw;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.recording.text.UnreadableException;
import hiplevel.wire.Protocol;
import hiplevel.words.Saying;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A file of the bytes that came from one device, and nothing else. Its times are the device's own. */
public final class RawCapture {
    private static final int BLOCK = 1 << 15;

    private RawCapture() {}

    /**
     * Decodes it into the sink.
     *
     * @param placements where a sensor sat, by its name: the file's without ending, with {@code -1}, {@code -2} … for the
     *     second and third sensor of a device
     * @return what was passed over, in sentences
     * @throws UnreadableException when it holds nothing of that protocol, or nothing that tells its times
     */
    public static List<Saying> read(Path file, Protocol protocol, Map<String, Placement> placements, ImuSink sink)
            throws UnreadableException, IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return new Decoding(file, protocol, placements).read(take -> blocks(file, stem, take), sink);
    }

    private static void blocks(Path file, String stem, Decoding.Take take) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                take.bytes(stem, OptionalLong.empty(), block, count);
            }
        }
    }
}
