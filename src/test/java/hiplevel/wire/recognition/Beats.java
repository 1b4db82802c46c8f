package hiplevel.wire.recognition;

import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import java.util.Optional;

/** A protocol made up for tests: frames {@code A5 n z A5^n^z}, a count and a force along z in m/s². */
final class Beats implements Decoder {
    static final int LENGTH = 4;

    private final Reading reading = new Reading();
    private final byte[] frame = new byte[LENGTH];
    private int size;
    private long offset;

    static Protocol checkedBy(Check check) {
        return new Protocol("beats", "Beats", check, 0, 0, 256, Double.NaN, Beats::new, Optional.empty());
    }

    static byte[] frame(int number, int force) {
        return new byte[] {(byte) 0xA5, (byte) number, (byte) force, (byte) (0xA5 ^ number ^ force)};
    }

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        for (int i = from; i < to; i++) {
            frame[size++] = bytes[i];
            while ((size > 0 && frame[0] != (byte) 0xA5) || (size == LENGTH && !isRight())) {
                sink.fault(PacketFault.FOREIGN, offset, 1);
                drop(1);
            }
            if (size == LENGTH) {
                sink.frame(offset, LENGTH);
                reading.begin(0);
                reading.number(frame[1] & 0xFF);
                reading.force(0, 0, frame[2]);
                sink.reading(reading);
                drop(LENGTH);
            }
        }
    }

    private boolean isRight() {
        return frame[3] == (byte) (frame[0] ^ frame[1] ^ frame[2]);
    }

    private void drop(int count) {
        System.arraycopy(frame, count, frame, 0, size - count);
        size -= count;
        offset += count;
    }
}
