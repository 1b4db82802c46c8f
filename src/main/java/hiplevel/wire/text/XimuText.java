package hiplevel.wire.text;

import hiplevel.wire.Attitudes;
import hiplevel.wire.Check;
import hiplevel.wire.Encoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Plausible;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.text.line.Decimals;
import hiplevel.wire.text.line.Line;
import hiplevel.wire.text.line.LineDecoder;
import hiplevel.wire.text.line.LineReader;
import hiplevel.wire.text.line.LineWriter;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * x-io x-IMU3, ASCII: a letter, the time in µs, numbers. {@code I} (deg/s, g) and the attitudes {@code Q}, {@code R},
 * {@code A}, {@code L}, {@code E} are readings, with the same time where the device took them together; temperature, battery,
 * notes and answers to commands are said; {@code M} and {@code H}, in units of their own or from another accelerometer,
 * {@code U}, {@code W} and {@code S} are frames without a reading. The earth is NWU, z up.
 *
 * <p>The maker's encoder prints 0.99996 as {@code 0.:000}: a colon is the digit ten.
 *
 * <p>Source: xioTechnologies/x-IMU3-User-Manual communicationProtocol.tex; x-IMU3-Device Ximu3Ascii.c.
 */
public final class XimuText implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "ximu3-text",
            "x-io x-IMU3 (ASCII)",
            Check.LABELLED_TEXT,
            1e6,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new XimuText()),
            Optional.of(Speaking::new));

    private static final double GRAVITY = 9.80665;
    private static final double DEGREE = Math.PI / 180;
    private static final int UNKNOWN = -1;
    private static final int TEXT = -2;
    private static final Pattern TEXTS = Pattern.compile("\"(name|sn)\"\\s*:\\s*\"([^\"]*)\"");

    private final Decimals decimals = new Decimals();
    private final Decimals roundedUp = new Decimals(10);
    private final double[] v = new double[9];
    private final Reading reading = new Reading();

    private XimuText() {}

    @Override
    public void line(Line line) {
        byte id = line.bytes[line.from];
        if (!line.ended) {
            line.fault(PacketFault.FOREIGN);
        } else if (id == '{' && line.bytes[line.to - 1] == '}') {
            line.frame();
            line.said(answer(line.text()));
        } else if (line.to - line.from < 3 || line.bytes[line.from + 1] != ',' || count(id) == UNKNOWN) {
            line.fault(PacketFault.FOREIGN);
        } else {
            message(line, id);
        }
    }

    /** How many numbers follow the time. */
    private static int count(byte id) {
        return switch (id) {
            case 'T' -> 1;
            case 'W' -> 2;
            case 'M', 'H', 'A', 'B' -> 3;
            case 'Q', 'U' -> 4;
            case 'I' -> 6;
            case 'L', 'E' -> 7;
            case 'R' -> 9;
            case 'N', 'F', 'S' -> TEXT;
            default -> UNKNOWN;
        };
    }

    private void message(Line line, byte id) {
        long ticks = decimals.integer(line.bytes, line.from + 2, line.to);
        int after = decimals.end();
        boolean timed = ticks >= 0 && after < line.to && line.bytes[after] == ',';
        int count = count(id);
        if (!timed || (count != TEXT && roundedUp.row(line.bytes, after + 1, line.to, (byte) ',', v) != count)) {
            line.fault(PacketFault.MALFORMED);
            return;
        }
        reading.begin(0);
        reading.tick(ticks);
        if (!read(id) || !Plausible.is(reading)) {
            line.fault(PacketFault.MALFORMED);
            return;
        }
        line.frame();
        if (reading.hasRate || reading.hasAttitude) {
            line.reading(reading);
        } else {
            say(line, id, after + 1);
        }
    }

    /** Whether it can be what it says. */
    private boolean read(byte id) {
        switch (id) {
            case 'I' -> {
                reading.rate(DEGREE * v[0], DEGREE * v[1], DEGREE * v[2]);
                reading.force(GRAVITY * v[3], GRAVITY * v[4], GRAVITY * v[5]);
            }
            case 'Q', 'L', 'E' -> reading.attitude(v[0], v[1], v[2], v[3]);
            case 'R' -> {
                return Attitudes.ofMatrix(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], reading);
            }
            case 'A' -> Attitudes.ofYawPitchRoll(DEGREE * v[2], DEGREE * v[1], DEGREE * v[0], reading);
            default -> {}
        }
        return true;
    }

    private void say(Line line, byte id, int from) {
        switch (id) {
            case 'T' -> line.said(new Saying.Status(0, 0, 0, OptionalDouble.of(v[0]), OptionalDouble.empty()));
            case 'B' -> line.said(new Saying.Status(0, 0, 0, OptionalDouble.empty(), OptionalDouble.of(v[1])));
            case 'N', 'F' -> line.said(new Saying.Words(line.text(from, line.to)));
            default -> {}
        }
    }

    private static Saying answer(String json) {
        if (!json.startsWith("{\"ping\"")) {
            return new Saying.Words(json);
        }
        String name = "";
        String serial = "";
        Matcher texts = TEXTS.matcher(json);
        while (texts.find()) {
            name = texts.group(1).equals("name") ? texts.group(2) : name;
            serial = texts.group(1).equals("sn") ? texts.group(2) : serial;
        }
        return new Saying.Hello(name, serial, "", OptionalInt.empty(), OptionalInt.of(1));
    }

    /** Says an inertial and a quaternion message for a reading that has both; what else it says has the time last said. */
    private static final class Speaking implements Encoder {
        private final LineWriter writer = new LineWriter();
        private long ticks;

        @Override
        public void encode(Reading r, ByteBuffer out) {
            ticks = r.hasTicks ? r.ticks : ticks;
            if (r.hasRate && r.hasForce) {
                begin("I,", out);
                writer.three(r.gyrX / DEGREE, r.gyrY / DEGREE, r.gyrZ / DEGREE, 4, ",", out);
                writer.three(r.accX / GRAVITY, r.accY / GRAVITY, r.accZ / GRAVITY, 4, ",", out)
                        .end(out);
            }
            if (r.hasAttitude) {
                begin("Q,", out);
                writer.text(",", out).decimal(r.w, 4, out);
                writer.three(r.x, r.y, r.z, 4, ",", out).end(out);
            }
        }

        @Override
        public void say(Saying saying, ByteBuffer out) {
            if (saying instanceof Saying.Words words) {
                begin("N,", out);
                writer.text(",", out).text(words.text(), out).end(out);
            } else if (saying instanceof Saying.Event event) {
                begin("N,", out);
                writer.text(",", out).text(event.text(), out).end(out);
            } else if (saying instanceof Saying.Status status
                    && status.celsius().isPresent()) {
                begin("T,", out);
                writer.text(",", out)
                        .decimal(status.celsius().getAsDouble(), 4, out)
                        .end(out);
            } else if (saying instanceof Saying.Hello hello) {
                writer.text("{\"ping\":{\"interface\":\"USB\",\"name\":\"", out).text(hello.product(), out);
                writer.text("\",\"sn\":\"", out).text(hello.serial(), out).text("\"}}\n", out);
            }
        }

        private void begin(String id, ByteBuffer out) {
            writer.text(id, out).integer(ticks, out);
        }
    }
}
