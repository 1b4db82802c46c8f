package hiplevel.recording.disk;

import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Xdf;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What the disk's thread does: writes, forces, and looks for another disk when one fails. Everything since the last forced
 * write is kept in memory, since an error of a disk may concern all of it.
 */
final class DiskSide {
    private static final int MAGIC_BYTES = Xdf.magic().length;

    private final Path wanted;
    private final Drive drive;
    private final List<Path> fallbacks;
    private final SafetyListener listener;
    private final ChunkBuffer headers = new ChunkBuffer(1 << 12);
    private final ChunkBuffer unforced = new ChunkBuffer(1 << 15);
    private final CRC32C sum = new CRC32C();
    private Medium medium;
    private ByteBuffer view = ByteBuffer.allocate(0);
    private long position;
    private long forcedTo;
    private long sumFrom;
    private boolean unsummed;
    private boolean overflowed;
    private volatile Path file;
    private volatile boolean safe = true;
    private volatile long safeUntil;

    DiskSide(Path wanted, Drive drive, List<Path> fallbacks, SafetyListener listener, long nowMicros)
            throws IOException {
        this.wanted = wanted;
        this.drive = drive;
        this.fallbacks = List.copyOf(fallbacks);
        this.listener = listener;
        safeUntil = nowMicros;
        begin(OwnerOnly.createFree(wanted, drive));
        forced(nowMicros);
    }

    /** May be called by another thread than the disk's. */
    void keepForFallbacks(ChunkBuffer chunks) {
        synchronized (headers) {
            headers.append(chunks);
        }
    }

    private void begin(Medium opened) throws IOException {
        medium = opened;
        position = 0;
        forcedTo = 0;
        sumFrom = MAGIC_BYTES;
        sum.reset();
        unsummed = false;
        try {
            medium.write(ByteBuffer.wrap(Xdf.magic()));
            position = MAGIC_BYTES;
        } catch (IOException e) {
            abandon(opened);
            throw e;
        }
        file = opened.file();
    }

    /** Writes whole chunks, by force if wanted; the buffer gets the checksum besides. */
    void take(ChunkBuffer chunks, long stamp, boolean force) {
        if (unforced.size() + (long) chunks.size() > SafeFile.MOST_IN_MEMORY) {
            overflow();
        } else {
            unforced.append(chunks);
        }
        try {
            if (medium != null) {
                write(chunks, force);
                if (force) {
                    forced(stamp);
                }
            } else if (force) {
                fallBack(stamp);
            }
        } catch (IOException | RuntimeException e) {
            failed(stamp, e);
        }
    }

    private void write(ChunkBuffer chunks, boolean withSum) throws IOException {
        int size = chunks.size();
        sum.update(chunks.bytes(), 0, size);
        unsummed |= size > 0;
        if (withSum && unsummed) {
            long to = position + size;
            chunks.checksum(sumFrom, to, (int) sum.getValue());
            sumFrom = to;
            // the next one covers this one
            sum.reset();
            sum.update(chunks.bytes(), size, chunks.size() - size);
            unsummed = false;
        }
        if (view.capacity() == 0 || view.array() != chunks.bytes()) {
            view = ByteBuffer.wrap(chunks.bytes());
        }
        view.clear().limit(chunks.size());
        medium.write(view);
        position += chunks.size();
    }

    private void forced(long stamp) throws IOException {
        if (position > forcedTo) {
            medium.force();
        }
        forcedTo = position;
        unforced.clear();
        safeUntil = stamp;
    }

    private void failed(long stamp, Exception e) {
        Medium broken = medium;
        medium = null;
        safe = false;
        listener.unsafe(
                broken.file(), safeUntil, Saying.of("disk.failed", broken.file(), Explained.of(e), seconds(safeUntil)));
        long safeSize = forcedTo;
        if (fallBack(stamp)) {
            cutBack(broken, safeSize);
        }
        closeQuietly(broken);
    }

    private static Saying seconds(long micros) {
        return new Saying.Amount(micros / 1e6, 1, "unit.s");
    }

    /** Goes on in the first fallback folder that takes all that is in memory. */
    private boolean fallBack(long stamp) {
        ChunkBuffer all = new ChunkBuffer(1 << 12);
        synchronized (headers) {
            all.append(headers);
        }
        all.append(unforced);
        Path before = file;
        for (Path folder : fallbacks) {
            if (Files.isDirectory(folder)) {
                try {
                    begin(OwnerOnly.createFree(folder.resolve(wanted.getFileName()), drive));
                    write(all, true);
                    forced(stamp);
                    safe = !overflowed;
                    listener.continuesIn(file, Saying.of("disk.continues", file));
                    return true;
                } catch (IOException e) {
                    abandon(medium);
                    file = before;
                }
            }
        }
        return false;
    }

    /** What the fallback file holds, too, is taken back, so that no sample is in both. */
    private static void cutBack(Medium broken, long safeSize) {
        try {
            broken.truncate(safeSize);
        } catch (IOException e) {
            // then some samples are in both files: more than needed, none lost
        }
    }

    /** A fallback file that took nothing: what was meant for it is still in memory. */
    private void abandon(Medium started) {
        medium = null;
        if (started != null) {
            closeQuietly(started);
            try {
                Files.deleteIfExists(started.file());
            } catch (IOException e) {
                // an empty file more; there are greater worries
            }
        }
    }

    private static void closeQuietly(Medium medium) {
        try {
            medium.close();
        } catch (IOException e) {
            // everything that counts was forced before, or is told as unsafe
        }
    }

    /** Memory is full: what came last is lost, and said to be. */
    void overflow() {
        if (!overflowed) {
            overflowed = true;
            safe = false;
            listener.unsafe(file, safeUntil, Saying.of("disk.memory-full", file));
        }
    }

    void close() {
        if (medium != null) {
            closeQuietly(medium);
        }
    }

    long safeUntilMicros() {
        return safeUntil;
    }

    boolean safe() {
        return safe;
    }

    /** What became of a recording that is not safe, once it has ended and what was in memory only is gone. */
    Saying ending() {
        return medium == null
                ? Saying.of("disk.end-lost", file, seconds(safeUntil))
                : Saying.of("disk.part-lost", file);
    }

    Path file() {
        return file;
    }
}
