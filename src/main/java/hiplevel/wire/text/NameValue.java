package hiplevel.wire.text;

import hiplevel.wire.Check;
import hiplevel.wire.Encoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.text.columns.ColumnLayout;
import hiplevel.wire.text.columns.Columns;
import hiplevel.wire.text.columns.HeaderNames;
import hiplevel.wire.text.columns.Patience;
import hiplevel.wire.text.line.Decimals;
import hiplevel.wire.text.line.Line;
import hiplevel.wire.text.line.LineDecoder;
import hiplevel.wire.text.line.LineReader;
import hiplevel.wire.text.line.LineWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code name:value} tokens as the Arduino Serial Plotter takes them: parted by commas, blanks and tabs in any number, also
 * after the last; a token without a name is a value of which nothing is known, and a line that names nothing to analyse is
 * none of ours.
 * The first line, whose beginning may be missing, is left out. Names mean what they do in a header ({@link HeaderNames}).
 *
 * <p>The first whole line tells the names; a line with others is malformed, until {@value #OTHERS} in succession agree.
 *
 * <p>Source: arduino/arduino-serial-plotter-webapp, its rules only.
 */
public final class NameValue implements LineDecoder {
    public static final Protocol PROTOCOL = new Protocol(
            "name-value",
            "name:value lines (Serial Plotter)",
            Check.LABELLED_TEXT,
            1e6,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new NameValue()),
            Optional.of(NameValue::encoder));

    private static final int OTHERS = 5;
    private static final int MOST = 64;
    /** FNV-1a, 64 bits: names are compared by it, so that a line costs no character string */
    private static final long HASH_START = 0xCBF29CE484222325L;

    private static final long HASH_PRIME = 0x100000001B3L;

    private final Decimals decimals = new Decimals();
    private final double[] values = new double[MOST];
    private final int[] nameFrom = new int[MOST];
    private final int[] nameTo = new int[MOST];
    private int count;
    private boolean named;
    private long names;

    private final Patience patience = new Patience();
    private Columns columns;
    private long knownNames;
    private long otherNames;
    private int others;

    private NameValue() {}

    @Override
    public void line(Line line) {
        patience.heard(line);
        if (line.first || !line.ended || !tokens(line) || !named) {
            line.fault(PacketFault.FOREIGN);
            return;
        }
        if (columns == null || (names != knownNames && agree())) {
            learn(line);
        }
        if (columns == null || names != knownNames) {
            line.fault(columns == null ? PacketFault.FOREIGN : PacketFault.MALFORMED);
            return;
        }
        tell(line);
    }

    private void tell(Line line) {
        others = 0;
        line.frame();
        columns.begin();
        for (int i = 0; i < count; i++) {
            int slot = columns.slot(i);
            if (slot != Columns.UNUSED) {
                columns.put(slot, values[i]);
            }
        }
        Reading reading = columns.reading();
        if (Columns.says(reading)) {
            line.reading(reading);
        }
    }

    /** Reads all tokens; whether each is a number, with or without a name. */
    private boolean tokens(Line line) {
        byte[] bytes = line.bytes;
        count = 0;
        named = false;
        names = HASH_START;
        int i = afterSeparators(bytes, line.from, line.to);
        while (i < line.to) {
            int begin = i;
            while (i < line.to && !isSeparator(bytes[i]) && bytes[i] != ':') {
                i++;
            }
            boolean hasName = i < line.to && bytes[i] == ':' && i > begin;
            int number = hasName ? afterBlanks(bytes, i + 1, line.to) : begin;
            if (count == MOST) {
                return false;
            }
            values[count] = decimals.number(bytes, number, line.to);
            i = decimals.end();
            if (i == number || (i < line.to && !isSeparator(bytes[i]))) {
                return false;
            }
            nameFrom[count] = begin;
            nameTo[count] = hasName ? endOfName(bytes, begin) : begin;
            named |= hasName;
            hash(bytes, nameFrom[count], nameTo[count]);
            count++;
            i = afterSeparators(bytes, i, line.to);
        }
        return count > 0;
    }

    private static int endOfName(byte[] bytes, int begin) {
        int i = begin;
        while (bytes[i] != ':') {
            i++;
        }
        return i;
    }

    /** Adds a name and its end to {@link #names}. */
    private void hash(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            names = (names ^ bytes[i]) * HASH_PRIME;
        }
        names = (names ^ ':') * HASH_PRIME;
    }

    /** Whether enough lines in succession have these other names. */
    private boolean agree() {
        others = names == otherNames ? others + 1 : 1;
        otherNames = names;
        return others >= OTHERS;
    }

    /** Takes these names for the device's, if they name something that can be analysed. */
    private void learn(Line line) {
        if (!patience.lastsFor(line)) {
            return;
        }
        List<String> header = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            header.add(line.text(nameFrom[i], nameTo[i]));
        }
        Optional<ColumnLayout> layout = HeaderNames.layout(header);
        if (layout.isPresent()) {
            columns = new Columns(layout.get());
            knownNames = names;
        }
    }

    private static int afterSeparators(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && isSeparator(bytes[i])) {
            i++;
        }
        return i;
    }

    private static int afterBlanks(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(byte b) {
        return b == ',' || b == ' ' || b == '\t';
    }

    /** Speaks names that say their units. */
    private static Encoder encoder() {
        LineWriter writer = new LineWriter();
        return (Reading r, ByteBuffer out) -> {
            writer.text("t_us:", out).integer(r.ticks, out);
            if (r.hasRate) {
                vector("gyr", "rad_s", r.gyrX, r.gyrY, r.gyrZ, writer, out);
            }
            if (r.hasForce) {
                vector("acc", "m_s2", r.accX, r.accY, r.accZ, writer, out);
            }
            writer.text("\r\n", out);
        };
    }

    private static void vector(
            String name, String unit, double x, double y, double z, LineWriter writer, ByteBuffer out) {
        writer.text(",", out)
                .text(name, out)
                .text("_x_", out)
                .text(unit, out)
                .text(":", out)
                .decimal(x, 6, out);
        writer.text(",", out)
                .text(name, out)
                .text("_y_", out)
                .text(unit, out)
                .text(":", out)
                .decimal(y, 6, out);
        writer.text(",", out)
                .text(name, out)
                .text("_z_", out)
                .text(unit, out)
                .text(":", out)
                .decimal(z, 6, out);
    }
}
