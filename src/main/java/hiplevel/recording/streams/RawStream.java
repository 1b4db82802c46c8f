package hiplevel.recording.streams;

import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Footer;
import hiplevel.recording.xdf.Xdf;

/** The bytes of one port being written, as received: the time of arrival at the first byte of each read. */
public final class RawStream {
    private final int id;
    private long written;
    private long firstMicros;
    private long lastMicros;

    public RawStream(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    /** Makes a chunk of {@code bytes[from … to − 1]}, of which there is at least one. */
    public void put(long arrivalMicros, byte[] bytes, int from, int to, ChunkBuffer out) {
        firstMicros = written == 0 ? arrivalMicros : firstMicros;
        lastMicros = arrivalMicros;
        written += to - from;
        out.begin(Xdf.SAMPLES).put32(id).putCount(to - from);
        for (int i = from; i < to; i++) {
            (i == from ? out.putTime(arrivalMicros) : out.put8(0)).put8(bytes[i]);
        }
        out.end();
    }

    public String footer() {
        return written == 0 ? Footer.xml(0) : Footer.xml(Xdf.seconds(firstMicros), Xdf.seconds(lastMicros), written);
    }
}
