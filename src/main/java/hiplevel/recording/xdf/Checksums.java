package hiplevel.recording.xdf;

import java.io.IOException;
import java.util.zip.CRC32C;

/** Checks the checksums that a file holds of itself. No byte is read for two of them, so a file cannot make work. */
final class Checksums {
    private final ChunkReader chunks;
    private final CRC32C sum = new CRC32C();
    private final byte[] block = new byte[1 << 14];
    private long checkedTo;

    Checksums(ChunkReader chunks) {
        this.chunks = chunks;
    }

    /** Whether the chunk at hand, a checksum, is right. */
    boolean agrees() throws IOException {
        byte[] content = chunks.content();
        long from = LittleEndian.unsigned(content, 0, 8);
        long to = LittleEndian.unsigned(content, 8, 8);
        if (from < checkedTo) {
            return false;
        }
        checkedTo = to;
        sum.reset();
        for (long at = from; at < to; at += block.length) {
            int count = (int) Math.min(block.length, to - at);
            chunks.read(at, block, count);
            sum.update(block, 0, count);
        }
        return sum.getValue() == LittleEndian.unsigned(content, 16, 4);
    }

    long checkedTo() {
        return checkedTo;
    }
}
