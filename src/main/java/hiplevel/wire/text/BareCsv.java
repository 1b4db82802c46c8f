package hiplevel.wire.text;

import hiplevel.wire.Check;
import hiplevel.wire.Decoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.text.columns.ColumnLayout;
import hiplevel.wire.text.columns.ColumnMeaning;
import hiplevel.wire.text.columns.Columns;
import hiplevel.wire.text.columns.RowReader;
import hiplevel.wire.text.line.Line;
import hiplevel.wire.text.line.LineDecoder;
import hiplevel.wire.text.line.LineReader;
import java.util.Optional;

/**
 * Rows of numbers that nothing explains, once a person told what the columns mean. {@link #PROTOCOL} alone sees the rows,
 * so that they can be recognised, and says no reading; {@link #protocol} does.
 *
 * <p>A row has as many cells as the layout says or, where it does not, as the first whole one; when the three after the
 * first agree on another number, the first was damaged. The first line is left out: its beginning may be missing. A layout
 * with names waits for the header.
 */
public final class BareCsv implements LineDecoder {
    /** What the rows mean is not known: frames, and no readings. */
    public static final Protocol PROTOCOL = new Protocol(
            "csv",
            "rows of numbers without a header",
            Check.BARE_TEXT,
            0,
            0,
            0,
            Double.NaN,
            () -> new LineReader(new BareCsv(Optional.empty())),
            Optional.empty());

    private static final int AGREEING = 3;
    private static final int FEWEST_CELLS = 3;

    private final Optional<ColumnLayout> layout;
    private final boolean named;
    private Columns columns;
    private RowReader rows;
    private int width;
    private int fitting;
    private int otherWidth;
    private int others;

    private BareCsv(Optional<ColumnLayout> layout) {
        this.layout = layout;
        named = layout.isPresent() && layout.get().named();
        if (!named) {
            layout.ifPresent(this::use);
        }
    }

    /** Rows whose columns mean that; ticks are µs. */
    public static Protocol protocol(ColumnLayout layout) {
        int wrapsAt = layout.part(ColumnMeaning.SEQUENCE)
                .map(ColumnLayout.Part::wrapsAt)
                .filter(w -> w < Integer.MAX_VALUE)
                .orElse(0);
        return new Protocol(
                PROTOCOL.name(),
                PROTOCOL.words(),
                Check.BARE_TEXT,
                layout.part(ColumnMeaning.TIME).isPresent() ? 1e6 : 0,
                0,
                wrapsAt,
                Double.NaN,
                () -> decoder(layout),
                Optional.empty());
    }

    private static Decoder decoder(ColumnLayout layout) {
        return new LineReader(new BareCsv(Optional.of(layout)));
    }

    private void use(ColumnLayout numbered) {
        columns = new Columns(numbered);
        width = numbered.width().orElse(0);
        rows = null;
        fitting = 0;
    }

    @Override
    public void line(Line line) {
        if (named && !line.startsLikeNumber()) {
            Optional<ColumnLayout> located = layout.get().located(RowReader.header(line));
            located.ifPresent(this::use);
            told(line, located.isPresent());
        } else if (line.first || !line.ended || (named && columns == null)) {
            line.fault(PacketFault.FOREIGN);
        } else {
            row(line);
        }
    }

    private static void told(Line line, boolean right) {
        if (right) {
            line.frame();
        } else {
            line.fault(PacketFault.FOREIGN);
        }
    }

    private void row(Line line) {
        if (columns == null || rows == null) {
            begin(line);
        }
        RowReader.Row row = rows.read(line, width);
        boolean learnt = width == 0 && row == RowReader.Row.OTHER_WIDTH && isWide(rows.width());
        if (learnt) {
            width = rows.width();
        }
        if (learnt || row == RowReader.Row.FITS) {
            fitting++;
            others = 0;
            line.frame();
            Reading reading = columns.reading();
            if (Columns.says(reading)) {
                line.reading(reading);
            }
        } else if (row == RowReader.Row.OTHER_WIDTH) {
            line.fault(PacketFault.MALFORMED);
            learnWidth();
        } else {
            line.fault(PacketFault.FOREIGN);
        }
    }

    private boolean isWide(int cells) {
        return cells >= Math.max(FEWEST_CELLS, columns.needed());
    }

    /** After a row of another width: whether it was rather the first one that was damaged. */
    private void learnWidth() {
        boolean mayLearn =
                layout.isEmpty() || (fitting <= 1 && layout.get().width().isEmpty());
        if (!mayLearn || !isWide(rows.width())) {
            return;
        }
        others = rows.width() == otherWidth ? others + 1 : 1;
        otherWidth = rows.width();
        if (others == AGREEING) {
            width = otherWidth;
            others = 0;
            fitting = 0;
        }
    }

    private void begin(Line line) {
        if (columns == null) {
            columns = Columns.unknown();
        }
        rows = new RowReader(columns, RowReader.separator(line));
    }
}
