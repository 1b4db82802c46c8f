package hiplevel.wire.binary;

import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.Encoder;
import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * WitMotion's BLE-5 devices over USB (WT901BLECL, WT9011DCL, WT901SDCL …): {@code 55 61} and nine int16, little-endian, of
 * force, rate and angles; answers to register reads are {@code 55 71} of the same length. On a card eight bytes of date and
 * time follow.
 *
 * <p>There is no check. The spacing is the only proof: a first frame counts when the next one's head follows it; from then
 * on a frame counts when it begins where one ended, unless a head lies inside it, which may mean that bytes are missing:
 * then again the next one's head is awaited. A flipped bit in a value cannot be noticed; on a card an impossible date can.
 *
 * <p>Source: LiDline/witmotion_wt901blecl_ts, src/functions; WT901BLECL datasheet v20-0707; zhuyetuo/witmotion_imu.
 */
public final class WitMotionBle implements Decoder {
    public static final Protocol PROTOCOL = new Protocol(
            "witmotion-ble",
            "WitMotion BLE over USB (0x55 0x61, 20 bytes)",
            Check.NONE,
            0,
            0,
            0,
            Double.NaN,
            () -> new WitMotionBle(false),
            Optional.of(() -> new Speaker(false)));

    /** The same as it stands on the device's card, with its clock. */
    public static final Protocol SD_PROTOCOL = new Protocol(
            "witmotion-sd",
            "WitMotion card file (0x55 0x61, 28 bytes)",
            Check.NONE,
            WitUnits.TICKS_PER_SECOND,
            0,
            0,
            Double.NaN,
            () -> new WitMotionBle(true),
            Optional.of(() -> new Speaker(true)));

    private static final byte HEAD = 0x55;
    private static final byte DATA = 0x61;
    private static final byte REGISTER = 0x71;
    private static final int ANGLES_AT = 14;
    private static final int TIME_AT = 20;

    private final boolean dated;
    private final int size;
    private final Reading reading = new Reading();
    private final FaultRun faults = new FaultRun();
    /** what the last chunk ended in: less than a frame and the next one's head */
    private final byte[] kept;

    private int keptSize;
    private long offset;
    /** where the last frame ended; nothing does before the first byte */
    private long end = -1;

    private WitMotionBle(boolean dated) {
        this.dated = dated;
        size = size(dated);
        kept = new byte[size + 2];
    }

    private static int size(boolean dated) {
        return dated ? TIME_AT + 8 : TIME_AT;
    }

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        int at = from;
        while (keptSize > 0 && at < to) {
            kept[keptSize++] = bytes[at++];
            int used = decide(kept, 0, keptSize, sink);
            keptSize -= used;
            System.arraycopy(kept, used, kept, 0, keptSize);
        }
        if (keptSize == 0) {
            at += decide(bytes, at, to, sink);
            keptSize = to - at;
            System.arraycopy(bytes, at, kept, 0, keptSize);
        }
    }

    @Override
    public void end(WireSink sink) {
        int at = 0;
        while (at < keptSize) {
            boolean frame = keptSize - at >= size
                    && offset == end
                    && isHead(kept, at, keptSize)
                    && isHead(kept, at + size, keptSize);
            at += frame ? frame(kept, at, sink) : foreign(sink);
        }
        keptSize = 0;
        faults.tell(sink);
    }

    /** Takes as many bytes as can be decided on. */
    private int decide(byte[] bytes, int from, int to, WireSink sink) {
        int at = from;
        int used = 1;
        while (used > 0 && at < to) {
            used = step(bytes, at, to, sink);
            at += used;
        }
        return at - from;
    }

    private int step(byte[] bytes, int at, int to, WireSink sink) {
        if (!isHead(bytes, at, to)) {
            return foreign(sink);
        }
        if (to - at < size) {
            return 0;
        }
        if (offset == end && !isDoubtful(bytes, at)) {
            return frame(bytes, at, sink);
        }
        int next = at + size;
        if (!isHead(bytes, next, to)) {
            return foreign(sink);
        }
        return to - next < 2 ? 0 : frame(bytes, at, sink);
    }

    private int frame(byte[] bytes, int at, WireSink sink) {
        if (dated && !WitUnits.isTime(bytes, at + TIME_AT)) {
            faults.add(PacketFault.MALFORMED, offset, size, sink);
        } else {
            faults.tell(sink);
            sink.frame(offset, size);
            if (bytes[at + 1] == DATA) {
                tell(bytes, at, sink);
            }
        }
        offset += size;
        end = offset;
        return size;
    }

    private void tell(byte[] bytes, int at, WireSink sink) {
        reading.begin(0);
        if (dated) {
            reading.tick(WitUnits.millis(bytes, at + TIME_AT));
        }
        WitUnits.force(bytes, at + 2, reading);
        WitUnits.rate(bytes, at + 8, reading);
        WitUnits.angles(bytes, at + ANGLES_AT, reading);
        sink.reading(reading);
    }

    private int foreign(WireSink sink) {
        faults.add(PacketFault.FOREIGN, offset, 1, sink);
        offset++;
        return 1;
    }

    /** Whether what is there of a head at {@code at} is one. */
    private boolean isHead(byte[] bytes, int at, int to) {
        if (at >= to || bytes[at] != HEAD) {
            return at >= to;
        }
        return at + 1 >= to || bytes[at + 1] == DATA || (bytes[at + 1] == REGISTER && !dated);
    }

    /** Whether a head, or what may be the half of one, lies inside the frame. */
    private boolean isDoubtful(byte[] bytes, int at) {
        for (int i = at + 2; i < at + size; i++) {
            if (bytes[i] == HEAD && isHead(bytes, i, at + size)) {
                return true;
            }
        }
        return false;
    }

    /** A reading without force or rate cannot be said; of one without attitude all angles are said to be 0. */
    private static final class Speaker implements Encoder {
        private final boolean dated;
        private final byte[] frame;

        Speaker(boolean dated) {
            this.dated = dated;
            frame = new byte[size(dated)];
            frame[0] = HEAD;
            frame[1] = DATA;
        }

        @Override
        public void encode(Reading r, ByteBuffer out) {
            if (!r.hasForce || !r.hasRate) {
                return;
            }
            WitUnits.putForce(r, frame, 2);
            WitUnits.putRate(r, frame, 8);
            Arrays.fill(frame, ANGLES_AT, TIME_AT, (byte) 0);
            if (r.hasAttitude) {
                WitUnits.putAngles(r, frame, ANGLES_AT);
            }
            if (dated) {
                WitUnits.putTime(r.ticks, frame, TIME_AT);
            }
            out.put(frame);
        }
    }
}
