package hiplevel.recording.streams;

import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Footer;
import hiplevel.recording.xdf.Xdf;

/** The one stream of notes being written. Its clock is the recorder's. */
public final class NoteStream {
    private final int id;
    private long written;
    private long firstMicros;
    private long lastMicros;

    public NoteStream(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    public void put(long timeMicros, Note note, ChunkBuffer out) {
        firstMicros = written == 0 ? timeMicros : firstMicros;
        lastMicros = timeMicros;
        written++;
        out.text(id, timeMicros, note.written());
    }

    public String footer() {
        return written == 0 ? Footer.xml(0) : Footer.xml(Xdf.seconds(firstMicros), Xdf.seconds(lastMicros), written);
    }
}
