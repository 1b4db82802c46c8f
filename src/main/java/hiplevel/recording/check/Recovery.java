package hiplevel.recording.check;

import hiplevel.recording.disk.UnderWay;
import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Damage;
import hiplevel.recording.xdf.Footer;
import hiplevel.recording.xdf.StreamSummary;
import hiplevel.recording.xdf.Survey;
import hiplevel.recording.xdf.Xdf;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Completes a cut-off XDF file in place: what is there stays as it is, byte for byte, and behind it is written what is
 * missing. A chunk that the end cuts off is completed so that it holds no made-up sample (see {@link HalfChunk}); then come
 * a boundary, which bytes were filled in, the footers, and a checksum.
 *
 * @param changed whether anything was written; a whole file is left alone
 * @param saying what was found and done, for people
 */
public record Recovery(Path file, boolean changed, Saying saying) {

    /**
     * Completes a file that was cut off.
     *
     * @throws UnreadableException when the file is no XDF file, or cannot be read or written
     */
    public static Recovery of(Path file) throws UnreadableException {
        try {
            Survey survey = Survey.of(file);
            if (!survey.hasMagic()) {
                throw new UnreadableException(Saying.of("recovery.no-xdf", file));
            }
            if (UnderWay.is(file)) {
                throw new UnreadableException(Saying.of("recovery.under-way", file));
            }
            if (!survey.cutOff()) {
                return new Recovery(file, false, Saying.of("recovery.nothing", file));
            }
            return complete(file, survey);
        } catch (IOException e) {
            throw new UnreadableException(Saying.of("recovery.failed", file, Explained.of(e)), e);
        }
    }

    private static Recovery complete(Path file, Survey survey) throws IOException {
        ChunkBuffer more = new ChunkBuffer(1 << 12);
        int filled = 0;
        long checkedTo = survey.checkedTo();
        for (Survey.Located located : survey.damages()) {
            Damage damage = located.damage();
            if (damage.kind() == Damage.Kind.CUT_OFF && damage.to() == survey.size()) {
                byte[] rest = HalfChunk.rest(file, survey, damage.from());
                more.put(rest, 0, rest.length);
                filled = rest.length;
                checkedTo = HalfChunk.checkedTo(file, survey, damage.from());
            }
        }
        more.boundary();
        if (filled > 0) {
            more.begin(Xdf.FILLED)
                    .put64(survey.size())
                    .put64(survey.size() + filled)
                    .end();
        }
        long samples = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (StreamSummary stream : survey.streams()) {
            if (stream.header().isPresent() && !stream.ended()) {
                more.xml(Xdf.STREAM_FOOTER, stream.id(), footer(stream));
            }
            samples += stream.header()
                            .filter(h -> !h.isText() && !h.type().equals(OtherStreams.RAW))
                            .isPresent()
                    ? stream.samples()
                    : 0;
            last = Math.max(last, Double.isNaN(stream.lastTime()) ? last : stream.lastTime());
        }
        append(file, survey, checkedTo, more);
        return new Recovery(
                file,
                true,
                last > Double.NEGATIVE_INFINITY
                        ? Saying.of("recovery.done", file, samples, new Saying.Amount(last, 3, "unit.s"))
                        : Saying.of("recovery.done-untimed", file, samples));
    }

    private static String footer(StreamSummary stream) {
        return Double.isNaN(stream.firstTime())
                ? Footer.xml(stream.samples())
                : Footer.xml(stream.firstTime(), stream.lastTime(), stream.samples());
    }

    /** Where the file has checksums, one is added over what has none yet: what is there now is what will be kept. */
    private static void append(Path file, Survey survey, long checkedTo, ChunkBuffer more) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // of two that complete it at once, one does
            if (!UnderWay.mark(channel) || channel.size() != survey.size()) {
                throw new IOException("it is being written by another program just now");
            }
            if (checkedTo > 0) {
                CRC32C sum = sum(channel, checkedTo, survey.size());
                sum.update(more.bytes(), 0, more.size());
                more.checksum(checkedTo, survey.size() + more.size(), (int) sum.getValue());
            }
            ByteBuffer bytes = ByteBuffer.wrap(more.bytes(), 0, more.size());
            long at = survey.size();
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
        }
    }

    /** The checksum of a file's bytes from … to − 1. */
    static CRC32C sum(FileChannel channel, long from, long to) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer block = ByteBuffer.allocate(1 << 16);
        for (long at = from; at < to; at += block.limit()) {
            block.clear().limit((int) Math.min(block.capacity(), to - at));
            while (block.hasRemaining() && channel.read(block, at + block.position()) >= 0) {
                // until the block is full
            }
            sum.update(block.flip());
        }
        return sum;
    }
}
