package hiplevel.recording.xdf;

import java.nio.charset.StandardCharsets;

/**
 * The samples of one chunk, one after the other. The whole chunk's form is checked first: what {@link #begin} accepts is
 * read without a surprise.
 */
public final class SampleRows {
    private StreamHeader stream;
    private byte[] bytes;
    private int end;
    private int count;
    private int read;
    private int next;
    private int values;
    private int rowFrom;
    private double time;

    /**
     * Goes before the first sample of a chunk's content, which begins with the stream's id.
     *
     * @param before time of the stream's last sample before, s; NaN for none
     * @return false when the content has not the form that its stream's header asks for
     */
    public boolean begin(StreamHeader header, byte[] content, int from, int to, double before) {
        stream = header;
        bytes = content;
        end = to;
        read = 0;
        time = before;
        int at = from + 4;
        int width = at < to ? content[at] : 0;
        if (!isLength(width) || to - at - 1 < width) {
            return false;
        }
        long claimed = LittleEndian.unsigned(content, at + 1, width);
        next = at + 1 + width;
        if (claimed < 0 || claimed > (to - next) / (1 + header.leastBytes())) {
            return false;
        }
        count = (int) claimed;
        return hasForm();
    }

    private boolean hasForm() {
        int at = next;
        for (int i = 0; i < count && at >= 0; i++) {
            at = behindRow(at);
        }
        return at == end;
    }

    /** The place behind the row that begins there; −1 when there is none. */
    private int behindRow(int row) {
        if (row >= end || (bytes[row] != 0 && bytes[row] != 8)) {
            return -1;
        }
        long at = row + 1L + bytes[row];
        if (!stream.isText()) {
            at += stream.leastBytes();
            return at <= end ? (int) at : -1;
        }
        for (int c = 0; c < stream.channels(); c++) {
            int width = at < end ? bytes[(int) at] : 0;
            if (!isLength(width) || end - at - 1 < width) {
                return -1;
            }
            long length = LittleEndian.unsigned(bytes, (int) at + 1, width);
            at += 1 + width;
            if (length < 0 || length > end - at) {
                return -1;
            }
            at += length;
        }
        return (int) at;
    }

    static boolean isLength(int width) {
        return width == 1 || width == 4 || width == 8;
    }

    public int count() {
        return count;
    }

    /** Goes to the next sample. */
    public boolean next() {
        if (read == count) {
            return false;
        }
        read++;
        rowFrom = next;
        values = next + 1 + bytes[next];
        if (bytes[next] == 8) {
            time = LittleEndian.float64(bytes, next + 1);
        } else if (stream.nominalRate() > 0) {
            time += 1 / stream.nominalRate();
        }
        next = behindRow(next);
        return true;
    }

    /** Of the sample at hand, s; NaN when neither it nor one before it has a time. */
    public double time() {
        return time;
    }

    /** The time that the next sample states itself; NaN when it states none, or there is no next one in this chunk. */
    public double nextTime() {
        return read < count && bytes[next] == 8 ? LittleEndian.float64(bytes, next + 1) : Double.NaN;
    }

    /** Where the sample at hand begins in the content's array. */
    public int from() {
        return rowFrom;
    }

    /** Where the sample at hand ends in the content's array. */
    public int to() {
        return next;
    }

    /** A value of a stream of numbers. */
    public double value(int channel) {
        return stream.format().number(bytes, values + channel * stream.format().size());
    }

    /** A value of a stream of texts; bytes that are no UTF-8 become replacement characters. */
    public String text(int channel) {
        int at = values;
        for (int c = 0; c < channel; c++) {
            at += 1 + bytes[at] + (int) LittleEndian.unsigned(bytes, at + 1, bytes[at]);
        }
        int length = (int) LittleEndian.unsigned(bytes, at + 1, bytes[at]);
        return new String(bytes, at + 1 + bytes[at], length, StandardCharsets.UTF_8);
    }
}
