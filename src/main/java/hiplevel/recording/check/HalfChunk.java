package hiplevel.recording.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hiplevel.recording.xdf.ChannelFormat;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.LittleEndian;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.StreamSummary;
import hiplevel.recording.xdf.Survey;
import hiplevel.recording.xdf.Xdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rest of a chunk that the file's end cuts off. It cannot be taken away, for what is there stays; so the whole chunk is
 * built as it may have been, and what is missing is taken from there: rows of numbers become rows of NaN at times that go on
 * evenly, texts end in blanks, headers end well, everything else in zeros. Readers who take chunks as they are find nothing made up but one
 * value of which some bytes are true; ours skips all rows that were not whole.
 */
final class HalfChunk {
    /** What claims to be longer is damage and not a chunk that somebody was writing; the boundary ends it. */
    private static final long LONGEST = 16 << 20;

    /** Without these other programs refuse the whole file; the stream holds no sample anyway. */
    private static final Map<String, String> NEEDED = new TreeMap<>(
            Map.of("name", "", "type", "", "channel_count", "1", "nominal_srate", "0", "channel_format", "float32"));

    private HalfChunk() {}

    /** Bytes to append; none when what is there does not even say how long it is meant to be. */
    static byte[] rest(Path file, Survey survey, long from) throws IOException {
        byte[] there = new byte[(int) Math.min(survey.size() - from, LONGEST)];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer into = ByteBuffer.wrap(there);
            while (into.hasRemaining() && channel.read(into, from + into.position()) >= 0) {
                // until all is there
            }
        }
        int width = there[0];
        if (there.length < 1 + width + 2) {
            return headerOnly(there, width);
        }
        long length = LittleEndian.unsigned(there, 1, width);
        if (length > LONGEST) {
            return new byte[0];
        }
        byte[] whole = new byte[1 + width + (int) length];
        byte[] content =
                isChecksum(there) ? checksum(file, survey, from) : likely(there, 1 + width, (int) length, survey);
        System.arraycopy(content, 0, whole, 1 + width, content.length);
        return Arrays.copyOfRange(whole, there.length, whole.length);
    }

    /** Whether it is a checksum, of which only this program's length is known. */
    private static boolean isChecksum(byte[] there) {
        return there.length >= 7
                && there[0] == 4
                && LittleEndian.unsigned(there, 1, 6) == ((long) Xdf.CHECKSUM << 32 | 22);
    }

    /** A checksum can be made again: it goes on where the one before ended, and ends where it stands. */
    private static byte[] checksum(Path file, Survey survey, long from) throws IOException {
        long first = Math.max(Xdf.magic().length, survey.checkedTo());
        ChunkBuffer out = new ChunkBuffer(32);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            out.checksum(first, from, (int) Recovery.sum(channel, first, from).getValue());
        }
        return Arrays.copyOfRange(out.bytes(), 5, out.size());
    }

    /** From where on bytes have no checksum yet, once the chunk that begins there is completed. */
    static long checkedTo(Path file, Survey survey, long from) throws IOException {
        byte[] there = new byte[7];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.read(ByteBuffer.wrap(there), from);
        }
        return isChecksum(there) ? from : survey.checkedTo();
    }

    /** Cut off within length or tag: what is missing makes it an empty chunk of a tag that nobody knows. */
    private static byte[] headerOnly(byte[] there, int width) {
        byte[] header = Arrays.copyOf(there, 1 + width + 2);
        int known = Math.min(there.length - 1, width);
        if (LittleEndian.unsigned(header, 1, width) < 2 && known < width) {
            header[1 + known] = (byte) (known == 0 ? 2 : 1);
        }
        header[header.length - 1] = (byte) 0xFF;
        long length = LittleEndian.unsigned(header, 1, width);
        if (length < 2 || length > LONGEST) {
            return new byte[0];
        }
        return Arrays.copyOfRange(
                Arrays.copyOf(header, 1 + width + (int) length), there.length, 1 + width + (int) length);
    }

    /** Tag and content as they may have been. */
    private static byte[] likely(byte[] there, int from, int length, Survey survey) {
        byte[] content = new byte[length];
        int have = there.length - from;
        System.arraycopy(there, from, content, 0, have);
        int tag = (int) LittleEndian.unsigned(there, from, 2);
        StreamSummary stream = stream(survey, content, Math.min(have, 6));
        if (stream != null && isOfStream(tag) && have < 6 && length >= 6) {
            ChunkBuffer id = new ChunkBuffer(6).put16(tag).put32(stream.id());
            System.arraycopy(id.bytes(), have, content, have, 6 - have);
        }
        if (tag == Xdf.SAMPLES && stream != null && stream.header().isPresent()) {
            byte[] samples = samples(content, have, stream, stream.header().get(), latest(survey));
            System.arraycopy(samples, have, content, have, Math.max(0, Math.min(samples.length, length) - have));
        } else if (tag == Xdf.CLOCK_OFFSET && length == 22 && stream != null) {
            ChunkBuffer offset = new ChunkBuffer(32);
            offset.put16(tag)
                    .put32(stream.id())
                    .putDouble(latest(survey))
                    .putDouble(Double.isNaN(stream.lastOffset()) ? 0 : stream.lastOffset());
            System.arraycopy(offset.bytes(), have, content, have, length - have);
        } else if (tag == Xdf.BOUNDARY) {
            byte[] boundary = Xdf.boundary();
            System.arraycopy(boundary, have - 2, content, have, Math.min(length - have, boundary.length - have + 2));
        } else if (tag == Xdf.FILE_HEADER || isHeader(tag) || tag == Xdf.STREAM_FOOTER) {
            int textFrom = tag == Xdf.FILE_HEADER ? 2 : 6;
            int at = Math.min(Math.max(have, textFrom), length);
            String text = new String(content, Math.min(textFrom, at), at - Math.min(textFrom, at), ISO_8859_1);
            byte[] end = XmlEnd.of(text, length - at, isHeader(tag) ? NEEDED : Map.of());
            System.arraycopy(end, 0, content, at, end.length);
        }
        return content;
    }

    /** Of all samples; 0 where there is none. */
    private static double latest(Survey survey) {
        return survey.streams().stream()
                .mapToDouble(StreamSummary::lastTime)
                .filter(time -> !Double.isNaN(time))
                .max()
                .orElse(0);
    }

    private static boolean isHeader(int tag) {
        return tag == Xdf.STREAM_HEADER || tag == Xdf.HEADER_COPY;
    }

    private static boolean isOfStream(int tag) {
        return tag == Xdf.HEADER_COPY || tag == Xdf.SAMPLES || tag == Xdf.CLOCK_OFFSET || tag == Xdf.STREAM_FOOTER;
    }

    /** The first stream whose number begins with the bytes of it that are there; null when there is none. */
    private static StreamSummary stream(Survey survey, byte[] content, int to) {
        for (StreamSummary stream : survey.streams()) {
            byte[] id = new ChunkBuffer(6).put16(0).put32(stream.id()).bytes();
            if (stream.header().isPresent() && (to <= 2 || Arrays.equals(id, 2, to, content, 2, to))) {
                return stream;
            }
        }
        return null;
    }

    /** A chunk of samples as it may have been, from its tag on. */
    private static byte[] samples(byte[] content, int have, StreamSummary stream, StreamHeader header, double latest) {
        ChunkBuffer out = new ChunkBuffer(content.length);
        out.put16(Xdf.SAMPLES).put32(header.id());
        if (header.isText()) {
            int text = content.length - (6 + 5 + 9 + 5);
            out.putCount(1).putTime(0).putCount(Math.max(0, text));
            byte[] blanks = new byte[Math.max(0, text)];
            Arrays.fill(blanks, (byte) ' ');
            return Arrays.copyOf(out.put(blanks, 0, blanks.length).bytes(), Math.max(have, content.length));
        }
        int row = 9 + header.channels() * header.format().size();
        int counted = 6 + 5;
        int count = (content.length - counted) / row;
        out.putCount(count);
        double step = stream.samples() > 1 ? (stream.lastTime() - stream.firstTime()) / (stream.samples() - 1) : 0;
        double time = Double.isNaN(stream.lastTime()) ? latest : stream.lastTime();
        for (int i = 0; i < count; i++) {
            int at = counted + i * row;
            boolean told = have >= at + 9;
            time = told ? LittleEndian.float64(content, at + 1) : time + step;
            out.put8(8).putDouble(time);
            for (int c = 0; c < header.channels(); c++) {
                nothing(out, header.format());
            }
        }
        return Arrays.copyOf(out.bytes(), Math.max(have, content.length));
    }

    /** NaN, or 0 where there is no such number. */
    private static void nothing(ChunkBuffer out, ChannelFormat format) {
        switch (format) {
            case FLOAT32 -> out.putFloat(Float.NaN);
            case DOUBLE64 -> out.putDouble(Double.NaN);
            default -> out.put(new byte[format.size()], 0, format.size());
        }
    }
}
