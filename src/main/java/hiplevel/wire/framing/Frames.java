package hiplevel.wire.framing;

import hiplevel.wire.Decoder;
import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Plausible;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;

/**
 * Finds the frames of a {@link Form} in bytes of any chunking. After anything that is not a right frame it goes on one byte
 * later, so that a frame hidden behind a false start is found. Keeps at most two of the longest frames.
 */
public final class Frames implements Decoder {
    private static final int SMALLEST_BUFFER = 1024;

    private final Form form;
    private final byte[] buffer;
    private final Reading reading = new Reading();
    private final FaultRun damage = new FaultRun();
    /** what of the buffer was not yet told, and the offset of its first byte in all that was taken */
    private int start;

    private int filled;
    private long offset;

    public Frames(Form form) {
        this.form = form;
        buffer = new byte[Math.max(SMALLEST_BUFFER, 2 * form.longest())];
    }

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        int at = from;
        while (at < to) {
            if (buffer.length - filled < to - at) {
                System.arraycopy(buffer, start, buffer, 0, filled - start);
                filled -= start;
                start = 0;
            }
            int part = Math.min(buffer.length - filled, to - at);
            System.arraycopy(bytes, at, buffer, filled, part);
            filled += part;
            at += part;
            tellFrames(false, sink);
        }
    }

    @Override
    public void end(WireSink sink) {
        tellFrames(true, sink);
        damage.tell(sink);
    }

    private void tellFrames(boolean ended, WireSink sink) {
        while (start < filled) {
            int length = form.length(buffer, start, filled);
            if (length == Form.MORE || (length > filled - start && length <= form.longest())) {
                if (!ended) {
                    return;
                }
                length = Form.NONE;
            }
            if (length == Form.NONE || length > form.longest()) {
                passOver(PacketFault.FOREIGN, sink);
            } else if (!form.checks(buffer, start, length)) {
                passOver(PacketFault.BAD_CHECK, sink);
            } else if (!says(length)) {
                passOver(PacketFault.MALFORMED, sink);
            } else {
                tell(length, sink);
            }
        }
    }

    private boolean says(int length) {
        reading.begin(0);
        return form.read(buffer, start, length, reading) && Plausible.is(reading);
    }

    private void passOver(PacketFault kind, WireSink sink) {
        damage.add(kind, offset, 1, sink);
        start++;
        offset++;
    }

    private void tell(int length, WireSink sink) {
        damage.tell(sink);
        form.accepted(reading);
        sink.frame(offset, length);
        start += length;
        offset += length;
        if (reading.hasRate || reading.hasForce || reading.hasField || reading.hasAttitude) {
            sink.reading(reading);
        }
    }
}
