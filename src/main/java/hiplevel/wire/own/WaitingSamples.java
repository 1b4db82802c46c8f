package hiplevel.wire.own;

import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;

/**
 * Samples of sensors whose descriptor has not come yet, so that they cannot be told in SI units. They are told in their
 * order when it comes: a host that joins late loses nothing. When there are {@value #MOST} of them, five seconds at 200 Hz,
 * the earliest gives way to the latest, and that is said once.
 */
final class WaitingSamples {
    private static final int MOST = 1024;
    private static final int WIDTH = HiplevelBinary.SAMPLE_WITH_ATTITUDE_SIZE;

    /** one body each {@value #WIDTH} bytes; made when the first sample waits, 28 kB */
    private byte[] bodies = new byte[0];

    private int count;
    private boolean overflowSaid;

    void add(byte[] body, int size, WireSink sink) {
        if (bodies.length == 0) {
            bodies = new byte[MOST * WIDTH];
        }
        if (count == MOST) {
            sayOverflow(bodies[1] & 0xFF, sink);
            count--;
            System.arraycopy(bodies, WIDTH, bodies, 0, count * WIDTH);
        }
        System.arraycopy(body, 0, bodies, count * WIDTH, size);
        count++;
    }

    /** Tells the waiting samples of the sensor, now that its scales are known. */
    void tell(Descriptor descriptor, Reading reading, WireSink sink) {
        overflowSaid = false;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int at = i * WIDTH;
            if ((bodies[at + 1] & 0xFF) == descriptor.sensor().sensor()) {
                descriptor.read(bodies, at, reading);
                sink.reading(reading);
            } else {
                System.arraycopy(bodies, at, bodies, kept * WIDTH, WIDTH);
                kept++;
            }
        }
        count = kept;
    }

    private void sayOverflow(int sensor, WireSink sink) {
        if (!overflowSaid) {
            overflowSaid = true;
            sink.said(new Saying.Words("sensor " + sensor + ": " + MOST + " samples came before a descriptor that gives"
                    + " their scale, and earlier ones are dropped; the firmware must send frame 02 every second"));
        }
    }
}
