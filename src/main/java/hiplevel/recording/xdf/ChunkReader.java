package hiplevel.recording.xdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a file chunk by chunk. What is no chunk is told as {@link Damage}, and reading goes on at the next boundary
 * or at the next chunk whose form is right down to its last byte, whichever comes first. No byte makes it throw; memory is
 * that of the largest chunk.
 */
public final class ChunkReader implements Closeable {
    /** Larger chunks are skipped: two hours of a sensor in one chunk are within it. */
    private static final long LARGEST = 1 << 28;

    /** What was come to. */
    public enum Event {
        CHUNK,
        DAMAGE,
        END
    }

    private final FileBytes file;
    private final Map<Integer, StreamHeader> streams;
    private final ChunkForm form;
    private final boolean magic;
    private byte[] content = new byte[1 << 12];
    private int contentSize;
    private long position;
    private long offset;
    private int tag;
    private Damage damage;
    private long scanBudget;

    /**
     * Opens a file.
     *
     * @param known headers that are known already, as of a pass before; they count more than what the file says
     */
    public ChunkReader(Path path, Map<Integer, StreamHeader> known) throws IOException {
        file = new FileBytes(path);
        streams = new HashMap<>(known);
        form = new ChunkForm(file, streams);
        scanBudget = 16 * file.size();
        magic = form.startsWithMagic();
        position = form.behindMagic();
    }

    /** Whether the file begins as it should. */
    public boolean hasMagic() {
        return magic;
    }

    public Event next() throws IOException {
        if (position >= file.size()) {
            return Event.END;
        }
        offset = position;
        if (form.header(position) && form.end() <= file.size()) {
            Optional<Damage.Kind> wrong = check();
            if (wrong.isEmpty()) {
                position = form.end();
                return Event.CHUNK;
            }
            if (wrong.get() != Damage.Kind.NO_CHUNK) {
                return damaged(form.end(), wrong.get());
            }
        }
        long resume = resume(position + 1);
        boolean cutOff = resume == file.size() && form.isCutOff(position);
        return damaged(resume, cutOff ? Damage.Kind.CUT_OFF : Damage.Kind.NO_CHUNK);
    }

    private Event damaged(long to, Damage.Kind kind) {
        damage = new Damage(position, to, kind);
        position = to;
        return Event.DAMAGE;
    }

    /** Loads the chunk whose header was just looked at; empty when it is right. */
    private Optional<Damage.Kind> check() throws IOException {
        tag = form.tag();
        if (!Xdf.isKnown(tag)) {
            contentSize = 0;
            return form.chainFollows(form.end()) ? Optional.empty() : Optional.of(Damage.Kind.NO_CHUNK);
        }
        long size = form.end() - form.contentFrom();
        if (size > LARGEST) {
            return Optional.of(form.chainFollows(form.end()) ? Damage.Kind.TOO_LARGE : Damage.Kind.NO_CHUNK);
        }
        load(size);
        if (tag == Xdf.SAMPLES && !streams.containsKey(stream())) {
            return Optional.of(form.chainFollows(form.end()) ? Damage.Kind.UNKNOWN_STREAM : Damage.Kind.NO_CHUNK);
        }
        if (!form.isRight(content, contentSize, offset)) {
            return Optional.of(Damage.Kind.NO_CHUNK);
        }
        boolean tellsOfStream = tag == Xdf.STREAM_HEADER || tag == Xdf.HEADER_COPY;
        return tellsOfStream && !streams.containsKey(stream()) ? learn() : Optional.empty();
    }

    private Optional<Damage.Kind> learn() {
        Optional<StreamHeader> header = StreamHeader.of(stream(), xml());
        header.ifPresent(h -> streams.put(h.id(), h));
        return header.isPresent() ? Optional.empty() : Optional.of(Damage.Kind.BAD_HEADER);
    }

    private void load(long size) throws IOException {
        contentSize = (int) size;
        if (content.length < contentSize) {
            content = new byte[(int) Math.min(LARGEST, Math.max(contentSize, 2L * content.length))];
        }
        file.read(form.contentFrom(), content, contentSize);
    }

    /** The next place from there on at which reading can go on; the file's size when there is none. */
    private long resume(long from) throws IOException {
        for (long at = from; at < file.size(); at++) {
            long behind = form.behindBoundary(at);
            if (behind > 0) {
                return behind;
            }
            if (form.header(at) && form.end() <= file.size() && form.isPlausible()) {
                long size = form.end() - form.contentFrom();
                scanBudget -= size;
                // a file made of false starts would otherwise be read over and over
                if (scanBudget > 0 && size <= LARGEST) {
                    load(size);
                    tag = form.tag();
                    if (form.isRight(content, contentSize, at)) {
                        return at;
                    }
                }
            }
        }
        return file.size();
    }

    /** Of the chunk or damage at hand, from the file's beginning. */
    public long offset() {
        return offset;
    }

    /** Behind the chunk or damage at hand. */
    public long end() {
        return position;
    }

    public long fileSize() {
        return file.size();
    }

    public int tag() {
        return tag;
    }

    public Damage damage() {
        return damage;
    }

    /** The chunk's content behind its tag, from 0; used again for the next chunk. Empty for chunks of unknown tags. */
    public byte[] content() {
        return content;
    }

    public int contentSize() {
        return contentSize;
    }

    /** The stream that the chunk belongs to; for samples, clock offsets, headers and footers. */
    public int stream() {
        return (int) LittleEndian.unsigned(content, 0, 4);
    }

    /** Its header; empty when there was none that could be read. */
    public Optional<StreamHeader> header() {
        return Optional.ofNullable(streams.get(stream()));
    }

    /** The XML behind the stream's id. */
    public String xml() {
        return new String(content, 4, contentSize - 4, StandardCharsets.UTF_8);
    }

    /** Reads bytes anywhere in the file, for checksums. */
    void read(long from, byte[] into, int count) throws IOException {
        file.read(from, into, count);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
