package hiplevel.recording.disk;

import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.words.Saying;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of chunks that grows while somebody else's thread goes on: chunks are copied to memory, and a thread of its own
 * brings them to the disk, each write whole chunks, with a checksum chunk before each forced write. Taking chunks allocates
 * nothing once the buffers have their size, and never waits for the disk.
 */
public final class SafeFile implements Closeable {
    /** Bytes kept in memory for a disk that does not take them: at six sensors of 1 kHz four minutes. */
    static final int MOST_IN_MEMORY = 64 << 20;

    private static final int CLOSING_MILLIS = 10_000;

    private final Object lock = new Object();
    private final DiskSide disk;
    private final Thread thread;
    private ChunkBuffer filling = new ChunkBuffer(1 << 14);
    private ChunkBuffer writing = new ChunkBuffer(1 << 14);
    private long handedAt;
    private boolean handed;
    private boolean busy;
    private boolean forceWanted;
    private boolean closing;

    private SafeFile(DiskSide disk) {
        this.disk = disk;
        thread = new Thread(this::work, "recording to disk");
        thread.setDaemon(true);
    }

    /**
     * Creates the file, or a numbered one beside it where the name is taken, and forces its beginning to disk.
     *
     * @param fallbacks folders to go on in when this disk fails, the first that works
     * @throws IOException when it cannot be created or written: nothing is recorded then
     */
    public static SafeFile create(
            Path wanted, Drive drive, List<Path> fallbacks, SafetyListener listener, long nowMicros)
            throws IOException {
        SafeFile file = new SafeFile(new DiskSide(wanted, drive, fallbacks, listener, nowMicros));
        file.thread.start();
        return file;
    }

    /** Takes whole chunks; they are written at the next {@link #handOver}. */
    public void append(ChunkBuffer chunks) {
        synchronized (lock) {
            if (filling.size() + (long) chunks.size() > MOST_IN_MEMORY) {
                disk.overflow();
            } else {
                filling.append(chunks);
            }
        }
    }

    /** Takes whole chunks that every file must hold which goes on with this recording: headers. */
    public void appendHeaders(ChunkBuffer chunks) {
        disk.keepForFallbacks(chunks);
        append(chunks);
    }

    /**
     * Lets the disk's thread write what was taken.
     *
     * @param nowMicros everything received before this time was taken
     * @param force whether to force it to the disk, too
     */
    public void handOver(long nowMicros, boolean force) {
        synchronized (lock) {
            handedAt = nowMicros;
            handed = true;
            forceWanted |= force;
            lock.notifyAll();
        }
    }

    /** Waits until what was handed over was written, or could not be. */
    public void await() {
        synchronized (lock) {
            try {
                while ((handed || busy) && thread.isAlive()) {
                    lock.wait(CLOSING_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() {
        boolean ended = false;
        while (!ended) {
            long stamp;
            boolean force;
            synchronized (lock) {
                ended = !waitForWork();
                ChunkBuffer taken = filling;
                filling = writing;
                writing = taken;
                stamp = handedAt;
                force = forceWanted || ended;
                handed = false;
                busy = true;
                forceWanted = false;
            }
            disk.take(writing, stamp, force);
            writing.clear();
            synchronized (lock) {
                busy = false;
                lock.notifyAll();
            }
        }
        disk.close();
    }

    /** False when this was the last. */
    private boolean waitForWork() {
        try {
            while (!handed && !closing) {
                lock.wait();
            }
        } catch (InterruptedException e) {
            // nobody but the machine's end interrupts this thread: write what there is
            return false;
        }
        return !closing;
    }

    /** Everything received before that time of the recorder's clock was forced to a disk. */
    public long safeUntilMicros() {
        return disk.safeUntilMicros();
    }

    /** Whether a disk takes what is written. */
    public boolean safe() {
        return disk.safe();
    }

    /** The file written now, or the last one. */
    public Path file() {
        return disk.file();
    }

    /**
     * Writes what was taken and ends.
     *
     * @throws IOException when something that was taken is on no disk
     */
    @Override
    public void close() throws IOException {
        synchronized (lock) {
            closing = true;
            lock.notifyAll();
        }
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new NotRecordedException(Saying.of("disk.end-unknown", file()));
        }
        if (!safe()) {
            throw new NotRecordedException(disk.ending());
        }
    }
}
