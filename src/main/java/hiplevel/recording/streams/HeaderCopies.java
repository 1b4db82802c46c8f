package hiplevel.recording.streams;

import hiplevel.recording.xdf.ChunkBuffer;
import hiplevel.recording.xdf.Xdf;

/** Copies of stream headers, written some seconds behind them, so that one damaged place does not cost a whole stream. */
public final class HeaderCopies {
    private final ChunkBuffer waiting = new ChunkBuffer(1 << 10);

    public void add(int stream, String xml) {
        waiting.xml(Xdf.HEADER_COPY, stream, xml);
    }

    /** Writes those that were not written yet. */
    public void drain(ChunkBuffer out) {
        out.append(waiting);
        waiting.clear();
    }
}
