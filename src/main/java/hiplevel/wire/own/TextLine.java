package hiplevel.wire.own;

import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Understands one line of the text mode, without its check; columns at {@link HiplevelText}. */
final class TextLine {
    private static final long MOST_MICROS = Long.MAX_VALUE;
    private static final long MOST_SENSOR = HiplevelBinary.NO_SENSOR - 1;
    private static final long MOST_NUMBER = HiplevelText.SEQUENCE_WRAPS_AT - 1;
    private static final long MOST_COUNTED = 0xFFFF_FFFFL;

    /** What a line turned out to be. */
    enum Form {
        /** numbers that a check should stand behind */
        DATA,
        WORDS,
        /** begins as no line of the mode does */
        FOREIGN,
        /** begins as one, and goes on as it cannot */
        MALFORMED
    }

    private final Columns columns;
    private final Reading reading = new Reading();
    /** null when the line is a reading */
    private Saying saying;

    TextLine(byte[] line) {
        columns = new Columns(line);
    }

    /** Reads the line's first {@code size} bytes; tells nothing yet. */
    Form take(int size) {
        columns.cut(size);
        saying = null;
        Form form = read();
        return columns.wrong() ? Form.MALFORMED : form;
    }

    /** Tells what was taken, which was data or words. */
    void tell(WireSink sink) {
        if (saying == null) {
            sink.reading(reading);
        } else {
            sink.said(saying);
        }
    }

    private Form read() {
        int count = columns.count();
        if (columns.is(0, "I")) {
            return count == 10 ? sample() : Form.MALFORMED;
        } else if (columns.is(0, "Q")) {
            return count == 8 ? attitude() : Form.MALFORMED;
        } else if (columns.is(0, "M")) {
            return count == 7 ? field() : Form.MALFORMED;
        } else if (columns.is(0, "S")) {
            return count == 8 ? status() : Form.MALFORMED;
        } else if (columns.is(0, "T")) {
            return count == 4 ? syncReply() : Form.MALFORMED;
        } else if (columns.is(0, "#H")) {
            return count == 7 && columns.is(1, "1") ? hello() : Form.MALFORMED;
        } else if (columns.is(0, "#D")) {
            return count == 8 ? descriptor() : Form.MALFORMED;
        } else if (columns.is(0, "B")) {
            return count >= 3 ? event() : Form.MALFORMED;
        } else if ((columns.is(0, "E") && count >= 3) || columns.is(0, "#OK")) {
            saying = new Saying.Words(columns.rest(0));
            return Form.WORDS;
        }
        return Form.FOREIGN;
    }

    private Form sample() {
        begin();
        reading.number((int) columns.whole(2, MOST_NUMBER));
        reading.force(columns.number(4), columns.number(5), columns.number(6));
        reading.rate(columns.number(7), columns.number(8), columns.number(9));
        return Form.DATA;
    }

    private Form attitude() {
        begin();
        columns.whole(2, MOST_NUMBER);
        reading.attitude(columns.number(4), columns.number(5), columns.number(6), columns.number(7));
        return Form.DATA;
    }

    private Form field() {
        begin();
        columns.whole(2, MOST_NUMBER);
        reading.field(columns.number(4), columns.number(5), columns.number(6));
        return Form.DATA;
    }

    private void begin() {
        reading.begin((int) columns.whole(1, MOST_SENSOR));
        reading.tick(columns.whole(3, MOST_MICROS));
    }

    private Form status() {
        columns.whole(2, MOST_MICROS);
        columns.whole(5, MOST_COUNTED);
        saying = new Saying.Status(
                (int) columns.whole(1, MOST_SENSOR),
                columns.whole(3, MOST_COUNTED),
                columns.whole(4, MOST_COUNTED),
                columns.someNumber(6),
                columns.someNumber(7));
        return Form.DATA;
    }

    private Form syncReply() {
        saying = new Saying.SyncReply(
                (int) columns.whole(1, HostCommands.NONCES - 1),
                columns.whole(2, MOST_MICROS),
                columns.whole(3, MOST_MICROS));
        return Form.DATA;
    }

    private Form hello() {
        saying = new Saying.Hello(
                columns.text(2),
                columns.text(3),
                columns.text(4),
                OptionalInt.of((int) columns.whole(5, MOST_COUNTED)),
                OptionalInt.of((int) columns.whole(6, MOST_SENSOR + 1)));
        return Form.WORDS;
    }

    private Form descriptor() {
        saying = new Saying.Sensor(
                (int) columns.whole(1, MOST_SENSOR),
                Roles.ofWord(columns.text(2)),
                columns.text(3),
                columns.someNumber(4),
                times(columns.someNumber(6), Math.PI / 180),
                times(columns.someNumber(5), HiplevelText.G));
        return Form.WORDS;
    }

    private Form event() {
        columns.whole(1, MOST_MICROS);
        saying = new Saying.Event(OptionalInt.empty(), columns.rest(2));
        return Form.WORDS;
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
