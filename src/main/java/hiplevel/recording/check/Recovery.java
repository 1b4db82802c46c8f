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
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * Completes a cut-off XDF file in place: what is there stays as it is, byte for byte, and behind it is written what is
 * missing. A chunk that the end cuts off is completed so that it holds no made-up sample (see {@link HalfChunk}); then come
 * a boundary, which bytes were filled in, the footers, and a checksum.
 *
 * @param changed whether anything was written; a whole file is left alone
 * @param sentence what was found and done, for people
 */
public record Recovery(Path file, boolean changed, String sentence) {

    /**
     * Completes a file that was cut off.
     *
     * @throws UnreadableException when the file is no XDF file, or cannot be read or written
     */
    public static Recovery of(Path file) throws UnreadableException {
        try {
            Survey survey = Survey.of(file);
            if (!survey.hasMagic()) {
                throw new UnreadableException(file
                        + ": this does not begin with \"XDF:\", so nothing was written to it. Is it the right file?");
            }
            if (isUnderWay(file)) {
                throw new UnreadableException(file + ": it is being recorded just now, so it was left alone.");
            }
            if (!survey.cutOff()) {
                return new Recovery(file, false, file + ": nothing to recover, the recording was ended properly.");
            }
            return complete(file, survey);
        } catch (IOException e) {
            throw new UnreadableException(
                    file + ": it could not be completed (" + e.getMessage()
                            + "). Copy it to a disk with free space that" + " may be written, and try again.",
                    e);
        }
    }

    private static boolean isUnderWay(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return UnderWay.is(channel);
        } catch (AccessDeniedException mayNotBeWritten) {
            return false;
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
        String until = last > Double.NEGATIVE_INFINITY ? String.format(Locale.ROOT, " up to %.3f s", last) : "";
        return new Recovery(
                file,
                true,
                file + ": it was cut off and is completed now; it holds " + samples + " samples" + until
                        + ". Nothing that was there was changed.");
    }

    private static String footer(StreamSummary stream) {
        return Double.isNaN(stream.firstTime())
                ? Footer.xml(stream.samples())
                : Footer.xml(stream.firstTime(), stream.lastTime(), stream.samples());
    }

    /** Where the file has checksums, one is added over what has none yet: what is there now is what will be kept. */
    private static void append(Path file, Survey survey, long checkedTo, ChunkBuffer more) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() != survey.size()) {
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
