package hiplevel.wire.own;

import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.util.OptionalDouble;

/**
 * What a descriptor frame says of one sensor.
 *
 * @param force m/s² a count
 * @param rate rad/s a count
 * @param field µT a count; 0 where none is said
 */
record Descriptor(double force, double rate, double field, Saying.Sensor sensor) {
    private static final double ATTITUDE = 1.0 / HiplevelBinary.MOST_COUNTS;

    /** Whether the body, of the right length, says what can be. */
    static boolean isPossible(byte[] b) {
        float force = Body.f32(b, 4);
        float rate = Body.f32(b, 8);
        float field = Body.f32(b, 12);
        float hertz = Body.f32(b, 16);
        return Body.u8(b, 1) != HiplevelBinary.NO_SENSOR
                && isScale(force)
                && isScale(rate)
                && isScale(field)
                && isScale(hertz)
                && (force > 0 || (b[3] & HiplevelBinary.SAYS_FORCE) == 0)
                && (rate > 0 || (b[3] & HiplevelBinary.SAYS_RATE) == 0)
                && (field > 0 || (b[3] & HiplevelBinary.SAYS_FIELD) == 0);
    }

    static Descriptor of(byte[] b, int size) {
        double force = Body.f32(b, 4);
        double rate = Body.f32(b, 8);
        double hertz = Body.f32(b, 16);
        return new Descriptor(
                force,
                rate,
                Body.f32(b, 12),
                new Saying.Sensor(
                        Body.u8(b, 1),
                        Roles.ofCode(Body.u8(b, 2)),
                        Body.text(b, HiplevelBinary.DESCRIPTOR_SIZE, size),
                        some(hertz),
                        some(rate * (1 + HiplevelBinary.MOST_COUNTS)),
                        some(force * (1 + HiplevelBinary.MOST_COUNTS))));
    }

    /** Reads a sample frame's body, which begins at {@code at}, with these scales. */
    void read(byte[] b, int at, Reading reading) {
        reading.begin(Body.u8(b, at + 1));
        reading.number(Body.u16(b, at + 2));
        reading.tick(Body.u32(b, at + 4));
        if (says(b, at + 8) && force > 0) {
            reading.force(force * Body.i16(b, at + 8), force * Body.i16(b, at + 10), force * Body.i16(b, at + 12));
        }
        if (says(b, at + 14) && rate > 0) {
            reading.rate(rate * Body.i16(b, at + 14), rate * Body.i16(b, at + 16), rate * Body.i16(b, at + 18));
        }
        int type = Body.u8(b, at);
        if (type == HiplevelBinary.SAMPLE_WITH_ATTITUDE && says(b, at + 20)) {
            reading.attitude(
                    ATTITUDE * Body.i16(b, at + 20),
                    ATTITUDE * Body.i16(b, at + 22),
                    ATTITUDE * Body.i16(b, at + 24),
                    ATTITUDE * Body.i16(b, at + 26));
        } else if (type == HiplevelBinary.SAMPLE_WITH_FIELD && says(b, at + 20) && field > 0) {
            reading.field(field * Body.i16(b, at + 20), field * Body.i16(b, at + 22), field * Body.i16(b, at + 24));
        }
    }

    /** Three axes that show the smallest count together are no reading; one that does is at the end of its range. */
    private static boolean says(byte[] b, int at) {
        return Body.i16(b, at) != HiplevelBinary.NO_COUNT
                || Body.i16(b, at + 2) != HiplevelBinary.NO_COUNT
                || Body.i16(b, at + 4) != HiplevelBinary.NO_COUNT;
    }

    private static boolean isScale(float value) {
        return value >= 0 && value < Float.POSITIVE_INFINITY;
    }

    private static OptionalDouble some(double value) {
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
