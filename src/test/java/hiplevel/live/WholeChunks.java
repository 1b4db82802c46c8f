package hiplevel.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * An XDF file taken apart by the table of the format and nothing else, without the program's own reader: every byte belongs
 * to a whole chunk, every sample has its time and all its values, every checksum is right.
 */
final class WholeChunks {
    private static final int STREAM_HEADER = 2;
    private static final int SAMPLES = 3;
    private static final int STREAM_FOOTER = 6;
    private static final int CHECKSUM = 1000;
    private static final Pattern CHANNELS = Pattern.compile("<channel_count>(\\d+)</channel_count>");
    private static final Pattern FORM = Pattern.compile("<channel_format>(\\w+)</channel_format>");
    private static final Map<String, Integer> BYTES = Map.of("float32", 4, "double64", 8, "int8", 1);

    private record Form(int channels, String format) {}

    private final byte[] file;
    private final Map<Integer, Form> streams = new LinkedHashMap<>();
    private final Map<Integer, Long> samples = new LinkedHashMap<>();
    private int checksums;
    private int footers;
    private int checkedTo;

    private WholeChunks(byte[] file) {
        this.file = file;
    }

    static WholeChunks of(Path recording) throws IOException {
        WholeChunks chunks = new WholeChunks(Files.readAllBytes(recording));
        chunks.walk();
        return chunks;
    }

    /** How many of them are of streams of numbers. */
    long samples() {
        return streams.entrySet().stream()
                .filter(e -> e.getValue().format().equals("float32"))
                .mapToLong(e -> samples.getOrDefault(e.getKey(), 0L))
                .sum();
    }

    boolean ended() {
        return footers > 0 && footers == streams.size();
    }

    int checksums() {
        return checksums;
    }

    private ByteBuffer at(int from, int to) {
        return ByteBuffer.wrap(file, from, to - from).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void walk() {
        assertThat(new String(file, 0, 4, UTF_8)).isEqualTo("XDF:");
        ByteBuffer in = at(4, file.length);
        while (in.hasRemaining()) {
            int begin = in.position();
            long length = number(in);
            assertThat(length)
                    .as("length of the chunk at byte %d of %d", begin, file.length)
                    .isBetween(2L, (long) in.remaining());
            int end = in.position() + (int) length;
            chunk(in.getShort() & 0xFFFF, at(in.position(), end), begin);
            in.position(end);
        }
    }

    private static long number(ByteBuffer in) {
        int bytes = in.get();
        assertThat(bytes).as("bytes of a length").isIn(1, 4, 8);
        return bytes == 1 ? in.get() & 0xFF : bytes == 4 ? in.getInt() & 0xFFFFFFFFL : in.getLong();
    }

    private void chunk(int tag, ByteBuffer content, int begin) {
        switch (tag) {
            case STREAM_HEADER -> {
                int stream = content.getInt();
                String xml = UTF_8.decode(content).toString();
                streams.put(stream, new Form(Integer.parseInt(found(CHANNELS, xml)), found(FORM, xml)));
            }
            case SAMPLES -> samples(content);
            case STREAM_FOOTER -> footers++;
            case CHECKSUM -> checksum(content, begin);
            default -> assertThat(tag).as("tag at byte %d", begin).isIn(1, 4, 5, 1001, 1002);
        }
    }

    private static String found(Pattern pattern, String xml) {
        Matcher matcher = pattern.matcher(xml);
        assertThat(matcher.find()).as("%s in %s", pattern, xml).isTrue();
        return matcher.group(1);
    }

    private void samples(ByteBuffer content) {
        int stream = content.getInt();
        Form form = streams.get(stream);
        assertThat(form).as("a header before the samples of stream %d", stream).isNotNull();
        long count = number(content);
        for (long i = 0; i < count; i++) {
            if (content.get() == 8) {
                assertThat(content.getDouble()).isFinite();
            }
            for (int c = 0; c < form.channels(); c++) {
                int bytes = form.format().equals("string") ? (int) number(content) : BYTES.get(form.format());
                content.position(content.position() + bytes);
            }
        }
        assertThat(content.hasRemaining()).as("bytes after the last sample").isFalse();
        samples.merge(stream, count, Long::sum);
    }

    private void checksum(ByteBuffer content, int begin) {
        int from = Math.toIntExact(content.getLong());
        int to = Math.toIntExact(content.getLong());
        assertThat(from).as("no byte without a checksum").isLessThanOrEqualTo(Math.max(checkedTo, 4));
        assertThat(to).isLessThanOrEqualTo(begin);
        CRC32C sum = new CRC32C();
        sum.update(Arrays.copyOfRange(file, from, to));
        assertThat(content.getInt()).isEqualTo((int) sum.getValue());
        checkedTo = to;
        checksums++;
    }
}
