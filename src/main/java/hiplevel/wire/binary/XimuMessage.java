package hiplevel.wire.binary;

import hiplevel.wire.Attitudes;
import hiplevel.wire.Plausible;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import hiplevel.wire.framing.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One x-IMU3 message without stuffing and line feed; used again for every message. See {@link XimuBinary}. */
final class XimuMessage {
    static final int BINARY = 0x80;
    /** a byte of kind and eight of time */
    static final int HEADER = 9;

    private static final double GRAVITY = 9.80665;
    /** 30 years, µs */
    private static final long LATEST = 1_000_000_000_000_000L;

    private static final int ANY = -1;
    private static final Pattern PAIR = Pattern.compile("\"(name|sn)\"\\s*:\\s*\"([^\"]*)\"");

    private final Reading reading = new Reading();
    private byte[] content = new byte[0];
    private int length;

    /** Whether this has the form of a message; keeps it for {@link #read} and {@link #tell}. */
    boolean is(byte[] bytes, int size) {
        content = bytes;
        length = size;
        if (size == 0) {
            return false;
        }
        if (bytes[0] >= 0) {
            boolean command = bytes[0] == '{' && bytes[size - 1] == '}';
            return (command || noteStart() > 0) && printable(0);
        }
        int values = values(kind());
        return size >= HEADER && values != 0 && (values == ANY || size == HEADER + 4 * values);
    }

    /** How many floats a kind has; 0 if there is no such kind. */
    private static int values(int kind) {
        return switch (kind) {
            case 'T' -> 1;
            case 'W' -> 2;
            case 'A', 'B', 'H', 'M' -> 3;
            case 'Q', 'U' -> 4;
            case 'I' -> 6;
            case 'E', 'L' -> 7;
            case 'R' -> 9;
            case 'F', 'N', 'S' -> ANY;
            default -> 0;
        };
    }

    /** The message's letter. */
    private int kind() {
        return (content[0] & 0xFF) - BINARY;
    }

    /** Reads the message's values; whether they can be. */
    boolean read() {
        reading.begin(0);
        if (content[0] >= 0) {
            return true;
        }
        reading.tick(Bytes.le64(content, 1));
        if (reading.ticks < 0 || reading.ticks > LATEST) {
            return false;
        }
        boolean possible = switch (kind()) {
            case 'I' -> readInertial();
            case 'Q', 'L', 'E' -> {
                reading.attitude(value(0), value(1), value(2), value(3));
                yield true;
            }
            case 'R' ->
                Attitudes.ofMatrix(
                        value(0), value(1), value(2), value(3), value(4), value(5), value(6), value(7), value(8),
                        reading);
            case 'A' -> {
                Attitudes.ofYawPitchRoll(
                        Math.toRadians(value(2)), Math.toRadians(value(1)), Math.toRadians(value(0)), reading);
                yield Math.abs(value(0)) <= 360 && Math.abs(value(1)) <= 360 && Math.abs(value(2)) <= 360;
            }
            case 'F', 'N' -> printable(HEADER);
            case 'S' -> true;
            default -> finite();
        };
        return possible && Plausible.is(reading);
    }

    private boolean readInertial() {
        reading.rate(Math.toRadians(value(0)), Math.toRadians(value(1)), Math.toRadians(value(2)));
        reading.force(GRAVITY * value(3), GRAVITY * value(4), GRAVITY * value(5));
        return true;
    }

    private double value(int n) {
        return Bytes.leFloat(content, HEADER + 4 * n);
    }

    private boolean finite() {
        for (int n = 0; HEADER + 4 * n < length; n++) {
            if (!(Math.abs(value(n)) <= Float.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }

    private boolean printable(int from) {
        for (int i = from; i < length; i++) {
            if (content[i] >= 0 && content[i] < ' ' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Where the text of a notification or error in ASCII begins: {@code N,1000000,Button pressed.}; 0 if it is none. */
    private int noteStart() {
        if (length < 3 || (content[0] != 'N' && content[0] != 'F') || content[1] != ',') {
            return 0;
        }
        int at = 2;
        while (at < length && content[at] >= '0' && content[at] <= '9') {
            at++;
        }
        return at > 2 && at < length && content[at] == ',' ? at + 1 : 0;
    }

    /** Tells what was read: a reading, or words, or how the device fares. */
    void tell(WireSink sink) {
        if (reading.hasRate || reading.hasAttitude) {
            sink.reading(reading);
        } else if (content[0] == '{') {
            sink.said(answer(text(0)));
        } else if (content[0] > 0) {
            sink.said(new Saying.Words(text(noteStart())));
        } else if (kind() == 'N' || kind() == 'F') {
            sink.said(new Saying.Words(text(HEADER)));
        } else if (kind() == 'B') {
            sink.said(new Saying.Status(0, 0, 0, OptionalDouble.empty(), OptionalDouble.of(value(1))));
        } else if (kind() == 'T') {
            sink.said(new Saying.Status(0, 0, 0, OptionalDouble.of(value(0)), OptionalDouble.empty()));
        }
    }

    private String text(int from) {
        return new String(content, from, length - from, StandardCharsets.UTF_8).strip();
    }

    private static Saying answer(String text) {
        if (!text.startsWith("{\"ping\"")) {
            return new Saying.Words(text);
        }
        String name = "";
        String serial = "";
        Matcher pairs = PAIR.matcher(text);
        while (pairs.find()) {
            name = pairs.group(1).equals("name") ? pairs.group(2) : name;
            serial = pairs.group(1).equals("sn") ? pairs.group(2) : serial;
        }
        return new Saying.Hello(name, serial, "", OptionalInt.empty(), OptionalInt.of(1));
    }
}
