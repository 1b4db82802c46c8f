package hiplevel.wire.binary;

import hiplevel.wire.Encoder;
import hiplevel.wire.Reading;
import java.nio.ByteBuffer;

/** Speaks eleven-byte frames: time, force, rate and quaternion, as far as the reading has them. */
final class WitEncoder implements Encoder {
    private final byte[] frame = new byte[WitMotion.SIZE];

    @Override
    public void encode(Reading r, ByteBuffer out) {
        if (r.hasTicks) {
            WitUnits.putTime(r.ticks, frame, 2);
            send(WitMotion.TIME, out);
        }
        if (r.hasForce) {
            WitUnits.putForce(r, frame, 2);
            temperature();
            send(WitMotion.FORCE, out);
        }
        if (r.hasRate) {
            WitUnits.putRate(r, frame, 2);
            temperature();
            send(WitMotion.RATE, out);
        }
        if (r.hasAttitude) {
            WitUnits.putQuaternion(r, frame, 2);
            send(WitMotion.QUATERNION, out);
        }
    }

    /** 25 °C, in hundredths, behind three axes. */
    private void temperature() {
        WitUnits.put(2500, frame, 8);
    }

    private void send(int type, ByteBuffer out) {
        frame[0] = WitMotion.HEAD;
        frame[1] = (byte) type;
        int sum = 0;
        for (int i = 0; i < WitMotion.SIZE - 1; i++) {
            sum += frame[i];
        }
        frame[WitMotion.SIZE - 1] = (byte) sum;
        out.put(frame);
    }
}
