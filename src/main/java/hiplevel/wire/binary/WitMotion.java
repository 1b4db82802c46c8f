package hiplevel.wire.binary;

import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.WireSink;
import java.util.Optional;

/**
 * WitMotion's frames of eleven bytes (WT901C, BWT901CL, HWT905, WT931, JY901, WT61 …): {@code 55 type d0 … d7 sum}, int16
 * little-endian, the sum the low eight bits of the ten bytes before it.
 *
 * <p>An eight-bit sum is weak and 55 also occurs in data, so a frame counts only if it begins right where a frame ended, or
 * if the next one begins right where it ends. What frames say is put together by {@link WitGroup}.
 *
 * <p>Source: WITMOTION/WitStandardProtocol_JY901, Arduino_sdk/wit_c_sdk.c and REG.h.
 */
public final class WitMotion implements Decoder {
    public static final Protocol PROTOCOL = new Protocol(
            "witmotion",
            "WitMotion (0x55, 11 bytes)",
            Check.SUM,
            WitUnits.TICKS_PER_SECOND,
            0,
            0,
            Double.NaN,
            WitMotion::new,
            Optional.of(WitEncoder::new));

    static final byte HEAD = 0x55;
    static final int SIZE = 11;
    static final int TIME = 0x50;
    static final int FORCE = 0x51;
    static final int RATE = 0x52;
    static final int ANGLES = 0x53;
    static final int QUATERNION = 0x59;
    static final int LAST_CONTENT = 0x5A;
    static final int REGISTER = 0x5F;

    private final WitGroup group = new WitGroup();
    private final FaultRun faults = new FaultRun();
    /** a frame that the last chunk ended in, and the head of its follower */
    private final byte[] kept = new byte[SIZE + 2];

    private int keptSize;
    /** of the first byte not decided yet */
    private long offset;
    /** where the last frame ended; nothing does before the first byte */
    private long end = -1;

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        int at = from;
        while (keptSize > 0 && at < to) {
            kept[keptSize++] = bytes[at++];
            decideKept(sink);
        }
        while (at < to) {
            int used = step(bytes, at, to, sink);
            if (used == 0) {
                keptSize = to - at;
                System.arraycopy(bytes, at, kept, 0, keptSize);
                return;
            }
            at += used;
        }
    }

    @Override
    public void end(WireSink sink) {
        int at = 0;
        while (at < keptSize) {
            // a frame that nothing follows is confirmed by ending where the bytes end
            boolean frame = keptSize - at >= SIZE
                    && isHead(kept, at, keptSize)
                    && sumIsRight(kept, at)
                    && isHead(kept, at + SIZE, keptSize);
            at += frame ? frame(kept, at, sink) : fault(PacketFault.FOREIGN, sink);
        }
        keptSize = 0;
        group.end(sink);
        faults.tell(sink);
    }

    private void decideKept(WireSink sink) {
        int at = 0;
        int used = 1;
        while (used > 0 && at < keptSize) {
            used = step(kept, at, keptSize, sink);
            at += used;
        }
        keptSize -= at;
        System.arraycopy(kept, at, kept, 0, keptSize);
    }

    /** Decides on the byte at {@code at}: gives how many bytes that took, 0 when more must come first. */
    private int step(byte[] bytes, int at, int to, WireSink sink) {
        if (!isHead(bytes, at, to)) {
            return fault(PacketFault.FOREIGN, sink);
        }
        if (to - at < SIZE) {
            return 0;
        }
        if (!sumIsRight(bytes, at)) {
            return fault(PacketFault.BAD_CHECK, sink);
        }
        if (offset == end) {
            return frame(bytes, at, sink);
        }
        int next = at + SIZE;
        if (!isHead(bytes, next, to)) {
            return fault(PacketFault.FOREIGN, sink);
        }
        return to - next < 2 ? 0 : frame(bytes, at, sink);
    }

    private int frame(byte[] bytes, int at, WireSink sink) {
        boolean contiguous = offset == end;
        boolean possible = (bytes[at + 1] & 0xFF) != TIME || WitUnits.isTime(bytes, at + 2);
        if (possible) {
            faults.tell(sink);
            group.precede(bytes[at + 1] & 0xFF, offset, contiguous, sink);
            sink.frame(offset, SIZE);
            group.take(bytes, at, sink);
        } else {
            faults.add(PacketFault.MALFORMED, offset, SIZE, sink);
        }
        offset += SIZE;
        end = offset;
        return SIZE;
    }

    private int fault(PacketFault kind, WireSink sink) {
        faults.add(kind, offset, 1, sink);
        offset++;
        return 1;
    }

    /** Whether what is there of a head at {@code at} is one. */
    private static boolean isHead(byte[] bytes, int at, int to) {
        return at >= to || (bytes[at] == HEAD && (at + 1 >= to || isType(bytes[at + 1] & 0xFF)));
    }

    private static boolean isType(int type) {
        return (type >= TIME && type <= LAST_CONTENT) || type == REGISTER;
    }

    private static boolean sumIsRight(byte[] b, int at) {
        int sum = b[at] + b[at + 1] + b[at + 2] + b[at + 3] + b[at + 4] + b[at + 5] + b[at + 6] + b[at + 7] + b[at + 8]
                + b[at + 9];
        return (byte) sum == b[at + 10];
    }
}
