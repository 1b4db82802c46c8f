package hiplevel.wire.own;

import hiplevel.wire.Crc16;
import hiplevel.wire.Decoder;
import hiplevel.wire.FaultRun;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Understands the binary mode; layouts at {@link HiplevelBinary}. */
final class BinaryDecoder implements Decoder {
    private static final int NO_TEMPERATURE = Short.MIN_VALUE;
    private static final int NO_BATTERY = 0xFFFF;

    private final CobsFrames frames = new CobsFrames(HiplevelBinary.LONGEST);
    private final FaultRun faults = new FaultRun();
    private final WaitingSamples waiting = new WaitingSamples();
    private final Reading reading = new Reading();
    private final Descriptor[] descriptors = new Descriptor[HiplevelBinary.NO_SENSOR];
    /** the last body of each sensor's descriptor, to know a repetition without making anything */
    private final byte[][] described = new byte[HiplevelBinary.NO_SENSOR][];

    private byte[] hello = new byte[0];
    /** of the first byte not taken yet */
    private long offset;
    /** of the first byte after the last frame */
    private long start;

    @Override
    public void take(byte[] bytes, int from, int to, WireSink sink) {
        int at = from;
        while (at < to) {
            int next = frames.take(bytes, at, to);
            if (next < 0) {
                offset += to - at;
                return;
            }
            offset += next - at;
            at = next;
            finish(sink);
        }
    }

    @Override
    public void end(WireSink sink) {
        if (offset > start) {
            faults.add(PacketFault.FOREIGN, start, (int) (offset - start), sink);
        }
        faults.tell(sink);
        start = offset;
        frames.next();
    }

    private void finish(WireSink sink) {
        byte[] content = frames.content;
        int size = frames.size() - 2;
        int length = (int) (offset - start);
        if (size < 1) {
            faults.add(PacketFault.FOREIGN, start, length, sink);
        } else if (Crc16.of(0, content, 0, size) != Body.u16(content, size)) {
            faults.add(PacketFault.BAD_CHECK, start, length, sink);
        } else if (!isPossible(content, size)) {
            faults.add(PacketFault.MALFORMED, start, length, sink);
        } else {
            faults.tell(sink);
            sink.frame(start, length);
            tell(content, size, sink);
        }
        start = offset;
        frames.next();
    }

    /** Whether a frame has its type's length; one of an unknown type is possible and says nothing here. */
    private static boolean isPossible(byte[] body, int size) {
        return switch (body[0]) {
            case HiplevelBinary.SAMPLE -> size == HiplevelBinary.SAMPLE_SIZE && isSensor(body[1]);
            case HiplevelBinary.SAMPLE_WITH_ATTITUDE ->
                size == HiplevelBinary.SAMPLE_WITH_ATTITUDE_SIZE && isSensor(body[1]);
            case HiplevelBinary.SAMPLE_WITH_FIELD -> size == HiplevelBinary.SAMPLE_WITH_FIELD_SIZE && isSensor(body[1]);
            case HiplevelBinary.HELLO -> size >= HiplevelBinary.HELLO_SIZE && body[1] == HiplevelBinary.VERSION;
            case HiplevelBinary.DESCRIPTOR -> size >= HiplevelBinary.DESCRIPTOR_SIZE && Descriptor.isPossible(body);
            case HiplevelBinary.STATUS -> size == HiplevelBinary.STATUS_SIZE;
            case HiplevelBinary.SYNC_REPLY -> size == HiplevelBinary.SYNC_REPLY_SIZE;
            case HiplevelBinary.EVENT -> size >= HiplevelBinary.EVENT_SIZE;
            default -> true;
        };
    }

    private void tell(byte[] body, int size, WireSink sink) {
        switch (body[0]) {
            case HiplevelBinary.SAMPLE, HiplevelBinary.SAMPLE_WITH_ATTITUDE, HiplevelBinary.SAMPLE_WITH_FIELD ->
                sample(body, size, sink);
            case HiplevelBinary.HELLO -> hello(body, size, sink);
            case HiplevelBinary.DESCRIPTOR -> descriptor(body, size, sink);
            case HiplevelBinary.STATUS -> sink.said(status(body));
            case HiplevelBinary.SYNC_REPLY ->
                sink.said(new Saying.SyncReply(Body.u16(body, 1), Body.i64(body, 3), Body.i64(body, 11)));
            case HiplevelBinary.EVENT ->
                sink.said(new Saying.Event(sensor(body[1]), Body.text(body, HiplevelBinary.EVENT_SIZE, size)));
            case HiplevelBinary.TEXT -> sink.said(new Saying.Words(Body.text(body, 1, size)));
            default -> {
                // a type of a later version
            }
        }
    }

    private void sample(byte[] body, int size, WireSink sink) {
        Descriptor descriptor = descriptors[body[1] & 0xFF];
        if (descriptor == null) {
            waiting.add(body, size, sink);
            return;
        }
        descriptor.read(body, 0, reading);
        sink.reading(reading);
    }

    private void hello(byte[] body, int size, WireSink sink) {
        if (Arrays.equals(hello, 0, hello.length, body, 0, size)) {
            return;
        }
        if (hello.length > 0 && Body.u32(hello, 4) != Body.u32(body, 4)) {
            // it booted: whoever wrote other scales into it meanwhile says so before the next sample
            Arrays.fill(descriptors, null);
            Arrays.fill(described, null);
        }
        hello = Arrays.copyOf(body, size);
        String names = Body.text(body, HiplevelBinary.HELLO_SIZE, size);
        int comma = names.indexOf(',');
        sink.said(new Saying.Hello(
                comma < 0 ? names : names.substring(0, comma),
                Body.text(body, 8, 8 + HiplevelBinary.SERIAL_SIZE),
                comma < 0 ? "" : names.substring(comma + 1),
                OptionalInt.of((int) Body.u32(body, 4)),
                OptionalInt.of(body[3] & 0xFF)));
    }

    private void descriptor(byte[] body, int size, WireSink sink) {
        int sensor = body[1] & 0xFF;
        byte[] last = described[sensor];
        if (last != null && Arrays.equals(last, 0, last.length, body, 0, size)) {
            return;
        }
        Descriptor descriptor = Descriptor.of(body, size);
        described[sensor] = Arrays.copyOf(body, size);
        descriptors[sensor] = descriptor;
        sink.said(descriptor.sensor());
        waiting.tell(descriptor, reading, sink);
    }

    private static Saying.Status status(byte[] body) {
        int temperature = Body.i16(body, 16);
        int battery = Body.u16(body, 18);
        return new Saying.Status(
                body[1] & 0xFF,
                Body.u32(body, 6),
                Body.u32(body, 10),
                temperature == NO_TEMPERATURE ? OptionalDouble.empty() : OptionalDouble.of(temperature / 100.0),
                battery == NO_BATTERY ? OptionalDouble.empty() : OptionalDouble.of(battery / 1000.0));
    }

    private static boolean isSensor(byte code) {
        return (code & 0xFF) != HiplevelBinary.NO_SENSOR;
    }

    private static OptionalInt sensor(byte code) {
        return isSensor(code) ? OptionalInt.of(code & 0xFF) : OptionalInt.empty();
    }
}
