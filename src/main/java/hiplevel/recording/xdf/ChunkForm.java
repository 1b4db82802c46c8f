package hiplevel.recording.xdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Looks at bytes of a file and says whether they have the form of a chunk. */
final class ChunkForm {
    /** So many chunks of unknown tags are followed to a known one before they are believed. */
    private static final int LONGEST_CHAIN = 16;

    private static final int CHECKSUM_SIZE = 20;
    private static final int FILLED_SIZE = 16;
    private static final int CLOCK_OFFSET_SIZE = 20;

    private final FileBytes file;
    private final Map<Integer, StreamHeader> streams;
    private final SampleRows rows = new SampleRows();
    private final byte[] boundary = Xdf.boundary();
    private long contentFrom;
    private long end;
    private int tag;

    ChunkForm(FileBytes file, Map<Integer, StreamHeader> streams) {
        this.file = file;
        this.streams = streams;
    }

    boolean startsWithMagic() throws IOException {
        byte[] magic = Xdf.magic();
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.size() || file.at(i) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the first chunk begins, also when the file's first bytes are damaged. */
    long behindMagic() throws IOException {
        return startsWithMagic() || (file.size() > 4 && header(4) && tag == Xdf.FILE_HEADER) ? 4 : 0;
    }

    /** Reads a header: length and tag. False when there is no such thing; the chunk may end beyond the file. */
    boolean header(long at) throws IOException {
        int width = file.at(at);
        if (!SampleRows.isLength(width) || at + 1 + width + 2 > file.size()) {
            return false;
        }
        long length = file.unsigned(at + 1, width);
        if (length < 2 || length > Long.MAX_VALUE / 2) {
            return false;
        }
        tag = (int) file.unsigned(at + 1 + width, 2);
        contentFrom = at + 1 + width + 2;
        end = at + 1 + width + length;
        return true;
    }

    long contentFrom() {
        return contentFrom;
    }

    long end() {
        return end;
    }

    int tag() {
        return tag;
    }

    /** Whether a chunk seems to begin there that the file's end cuts off. */
    boolean isCutOff(long at) throws IOException {
        int width = file.at(at);
        if (!SampleRows.isLength(width)) {
            return false;
        }
        return at + 1 + width + 2 > file.size() || (header(at) && end > file.size() && Xdf.isKnown(tag));
    }

    /** Behind the boundary whose 16 bytes lie there, with or without a chunk's header before them; else 0. */
    long behindBoundary(long at) throws IOException {
        for (int i = 0; i < boundary.length; i++) {
            if (at + i >= file.size() || file.at(at + i) != (boundary[i] & 0xFF)) {
                return 0;
            }
        }
        return at + boundary.length;
    }

    /** A quick look at the chunk whose header was read: whether it is worth loading. */
    boolean isPlausible() throws IOException {
        long size = end - contentFrom;
        return switch (tag) {
            case Xdf.SAMPLES -> size >= 6 && streams.containsKey((int) file.unsigned(contentFrom, 4));
            case Xdf.CLOCK_OFFSET -> size == CLOCK_OFFSET_SIZE;
            case Xdf.BOUNDARY -> size == boundary.length;
            case Xdf.CHECKSUM -> size == CHECKSUM_SIZE;
            case Xdf.FILLED -> size == FILLED_SIZE;
            case Xdf.FILE_HEADER -> size > 0 && file.at(contentFrom) == '<';
            case Xdf.STREAM_HEADER, Xdf.STREAM_FOOTER, Xdf.HEADER_COPY -> size > 4 && file.at(contentFrom + 4) == '<';
            default -> false;
        };
    }

    /** Whether the loaded content of a known tag has the form that it should have. */
    boolean isRight(byte[] content, int size, long chunkFrom) {
        return switch (tag) {
            case Xdf.SAMPLES ->
                size > 4
                        && streams.containsKey(stream(content))
                        && rows.begin(streams.get(stream(content)), content, 0, size, Double.NaN);
            case Xdf.CLOCK_OFFSET -> size == CLOCK_OFFSET_SIZE;
            case Xdf.BOUNDARY -> isBoundary(content, size);
            case Xdf.CHECKSUM -> size == CHECKSUM_SIZE && isRange(content, chunkFrom);
            case Xdf.FILLED -> size == FILLED_SIZE && isRange(content, chunkFrom);
            case Xdf.FILE_HEADER -> isXml(content, 0, size);
            default -> isXml(content, 4, size);
        };
    }

    private static int stream(byte[] content) {
        return (int) LittleEndian.unsigned(content, 0, 4);
    }

    private boolean isBoundary(byte[] content, int size) {
        return size == boundary.length && Arrays.equals(content, 0, size, boundary, 0, boundary.length);
    }

    /** Ranges lie before the chunk that tells of them. */
    private static boolean isRange(byte[] content, long chunkFrom) {
        long from = LittleEndian.unsigned(content, 0, 8);
        long to = LittleEndian.unsigned(content, 8, 8);
        return from >= 0 && from <= to && to <= chunkFrom;
    }

    private static boolean isXml(byte[] content, int from, int size) {
        int last = size - 1;
        // some writers end with a line break or a zero
        while (last > from && content[last] >= 0 && content[last] <= ' ') {
            last--;
        }
        int first = from;
        while (first < last && content[first] >= 0 && content[first] <= ' ') {
            first++;
        }
        return last > first && content[first] == '<' && content[last] == '>';
    }

    /** Whether what lies there is the file's end or a chunk of a known tag, perhaps behind some of unknown ones. */
    boolean chainFollows(long at) throws IOException {
        long keptFrom = contentFrom;
        long keptEnd = end;
        int keptTag = tag;
        long place = at;
        boolean follows = place == file.size();
        for (int i = 0; i < LONGEST_CHAIN && !follows && place < file.size() && header(place); i++) {
            follows = (Xdf.isKnown(tag) && (end > file.size() || isPlausible() || tag == Xdf.SAMPLES))
                    || end == file.size();
            place = end;
        }
        contentFrom = keptFrom;
        end = keptEnd;
        tag = keptTag;
        return follows;
    }
}
