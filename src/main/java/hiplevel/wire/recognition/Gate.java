package hiplevel.wire.recognition;

import hiplevel.wire.PacketFault;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;

/** Lets through what is told from a frame at or behind an offset on. */
final class Gate implements WireSink {
    private final WireSink sink;
    private final long from;
    private boolean open;

    Gate(WireSink sink, long from) {
        this.sink = sink;
        this.from = from;
    }

    @Override
    public void frame(long offset, int length) {
        open = offset >= from;
        if (open) {
            sink.frame(offset, length);
        }
    }

    @Override
    public void reading(Reading reading) {
        if (open) {
            sink.reading(reading);
        }
    }

    @Override
    public void said(Saying saying) {
        if (open) {
            sink.said(saying);
        }
    }

    @Override
    public void fault(PacketFault kind, long offset, int length) {
        long before = Math.max(0, from - offset);
        if (before < length) {
            sink.fault(kind, offset + before, (int) (length - before));
        }
    }
}
