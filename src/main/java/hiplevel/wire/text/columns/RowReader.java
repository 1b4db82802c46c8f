package hiplevel.wire.text.columns;

import hiplevel.wire.text.line.Decimals;
import hiplevel.wire.text.line.Line;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rows of cells into {@link Columns}. Cells are parted by commas or semicolons, with blanks around them that do not
 * count, or by blanks and tabs alone. A separator
 * at the end of a row may be one too many or stand before an empty cell: whichever fits.
 */
public final class RowReader {
    /** What a row was. */
    public enum Row {
        FITS,
        /** it has another number of cells */
        OTHER_WIDTH,
        /** a cell that should be a number is none */
        NO_NUMBERS
    }

    private static final int NO_CELL = -1;

    private final Decimals decimals = new Decimals();
    private final Columns columns;
    private final byte separator;
    private int width;

    /** @param separator comma, semicolon, or a space for blanks and tabs */
    public RowReader(Columns columns, byte separator) {
        this.columns = columns;
        this.separator = separator;
    }

    /** What parts the cells of that row. */
    public static byte separator(Line line) {
        byte found = ' ';
        for (int i = line.from; i < line.to; i++) {
            byte b = line.bytes[i];
            if (b == ',') {
                return b;
            }
            if (b == ';' && i < line.to - 1) {
                found = b;
            }
        }
        return found;
    }

    /** The cells of a header row; between blanks only where it has nothing else to part them. */
    public static List<String> header(Line line) {
        byte separator = separator(line);
        String text = line.text().strip();
        String by = separator != ' ' ? String.valueOf((char) separator) : text.indexOf('\t') >= 0 ? "\t+" : " +";
        return Arrays.stream(text.split(by)).map(String::strip).toList();
    }

    /** How many cells the last row had. */
    public int width() {
        return width;
    }

    /** Reads a row; its values are of meaning only when it {@link Row#FITS}. */
    public Row read(Line line, int widthWanted) {
        columns.begin();
        byte[] bytes = line.bytes;
        int to = line.to;
        int i = line.from;
        int cells = 0;
        boolean oneMore = false;
        while (true) {
            i = afterBlanks(bytes, i, to);
            if (i == to) {
                oneMore = separator != ' ' && cells > 0;
                break;
            }
            if (bytes[i] != separator) {
                i = cell(bytes, i, to, columns.slot(cells));
                if (i == NO_CELL) {
                    return Row.NO_NUMBERS;
                }
            }
            cells++;
            int after = afterBlanks(bytes, i, to);
            if (after == to) {
                break;
            }
            if (bytes[after] == separator) {
                after++;
            } else if (separator != ' ' || after == i) {
                return Row.NO_NUMBERS;
            }
            i = after;
        }
        width = cells;
        return cells == widthWanted || (oneMore && cells + 1 == widthWanted) ? Row.FITS : Row.OTHER_WIDTH;
    }

    /** Takes one cell; the place after it. */
    private int cell(byte[] bytes, int from, int to, int slot) {
        if (slot == Columns.UNUSED) {
            int i = from;
            while (i < to && bytes[i] != separator && (separator != ' ' || bytes[i] != '\t')) {
                i++;
            }
            return i;
        }
        double value = columns.isTimeOfDay(slot) ? timeOfDay(bytes, from, to) : decimals.number(bytes, from, to);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NO_CELL;
        }
        columns.put(slot, value);
        return decimals.end();
    }

    /** {@code 23:59:59.99} in µs; NaN when it is none. */
    private double timeOfDay(byte[] bytes, int from, int to) {
        double micros = 0;
        int i = from;
        for (int part = 0; part < 3; part++) {
            double value = decimals.number(bytes, i, to);
            i = decimals.end();
            boolean more = part < 2;
            if (Double.isNaN(value) || value < 0 || value >= 61 || (more && (i >= to || bytes[i] != ':'))) {
                return Double.NaN;
            }
            micros = 60 * micros + value * 1e6;
            i += more ? 1 : 0;
        }
        return micros;
    }

    private static int afterBlanks(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }
}
