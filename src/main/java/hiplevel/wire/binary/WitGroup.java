package hiplevel.wire.binary;

import hiplevel.wire.Reading;
import hiplevel.wire.WireSink;

/**
 * Puts together what WitMotion's eleven-byte frames say of one instant. A device sends the types that it was set to in
 * rising order, then begins anew.
 *
 * <p>Which types those are is learnt from every group that begins and ends without a break, so that a reading can be told
 * as soon as the last of its frames is there. A damaged frame leaves its part out; the others still belong together if they
 * lie where they would lie had it been whole. Otherwise they may be of two instants, and a new group begins: the parts are
 * then told as two readings.
 *
 * <p>The magnetic field is not told, for its unit depends on the model.
 */
final class WitGroup {
    private final Reading reading = new Reading();

    /** types of a whole group, a bit each; 0 before one was seen */
    private int learned;

    /** the group seen without a break so far, told or not: what is learnt from */
    private int run;

    private int runLast;
    private boolean runIsWhole;

    private boolean open;
    private boolean told;
    /** where the open group's first frame lies, or would */
    private long start;

    private int last;

    /** A right frame of that type comes next: tells the reading that it does not belong to. */
    void precede(int type, long offset, boolean contiguous, WireSink sink) {
        if (type == WitMotion.REGISTER) {
            // an answer in between
            start += WitMotion.SIZE;
            return;
        }
        learn(type, contiguous);
        boolean known = (learned & bit(type)) != 0;
        int before = Integer.bitCount(learned & (bit(type) - 1));
        long implied = known ? offset - (long) WitMotion.SIZE * before : offset;
        boolean belongs = open && type > last && (known ? implied == start : contiguous);
        if (!belongs) {
            end(sink);
            open = true;
            told = false;
            start = implied;
            reading.begin(0);
        }
        last = type;
    }

    /** What the frame says; tells the reading when it was the group's last. */
    void take(byte[] bytes, int at, WireSink sink) {
        int type = bytes[at + 1] & 0xFF;
        int data = at + 2;
        switch (type) {
            case WitMotion.TIME -> reading.tick(WitUnits.millis(bytes, data));
            case WitMotion.FORCE -> WitUnits.force(bytes, data, reading);
            case WitMotion.RATE -> WitUnits.rate(bytes, data, reading);
            case WitMotion.ANGLES -> WitUnits.angles(bytes, data, reading);
            case WitMotion.QUATERNION -> WitUnits.quaternion(bytes, data, reading);
            default -> {
                // pressure, ports, position, a register: nothing of the body
            }
        }
        if (type != WitMotion.REGISTER && !told && learned != 0 && bit(type) == Integer.highestOneBit(learned)) {
            tell(sink);
        }
    }

    /** Nothing more belongs to the group. */
    void end(WireSink sink) {
        if (open && !told) {
            tell(sink);
        }
        open = false;
    }

    private void tell(WireSink sink) {
        told = true;
        if (reading.hasForce || reading.hasRate || reading.hasAttitude) {
            sink.reading(reading);
        }
    }

    private void learn(int type, boolean contiguous) {
        if (contiguous && type > runLast) {
            run |= bit(type);
        } else {
            if (contiguous && runIsWhole) {
                learned = run;
            }
            run = bit(type);
            runIsWhole = contiguous;
        }
        runLast = type;
    }

    private static int bit(int type) {
        return 1 << (type - WitMotion.TIME);
    }
}
