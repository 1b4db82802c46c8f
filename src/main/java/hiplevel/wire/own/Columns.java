package hiplevel.wire.own;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** The comma-separated columns of one line of the text mode, read without making strings of them. */
final class Columns {
    private static final int MOST = 12;
    /** More digits than these would not fit. */
    private static final int MOST_DIGITS = 18;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private final byte[] line;
    /** where column i begins; column i ends before {@code starts[i + 1] − 1} */
    private final int[] starts = new int[MOST + 2];

    private int end;
    private int count;
    private boolean wrong;

    Columns(byte[] line) {
        this.line = line;
    }

    /** Cuts the line's first {@code size} bytes. Columns beyond {@value #MOST} are counted as one. */
    void cut(int size) {
        end = size;
        wrong = false;
        count = 1;
        for (int i = 0; i < size && count <= MOST; i++) {
            if (line[i] == ',') {
                starts[count++] = i + 1;
            }
        }
        starts[count] = size + 1;
    }

    int count() {
        return count;
    }

    /** Whether any column asked for since the cut was not what was asked for. */
    boolean wrong() {
        return wrong;
    }

    boolean is(int column, String word) {
        int start = starts[column];
        if (length(column) != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (line[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty(int column) {
        return length(column) == 0;
    }

    String text(int column) {
        return text(starts[column], starts[column + 1] - 1);
    }

    /** The column and all behind it. */
    String rest(int column) {
        return text(starts[column], end);
    }

    /** A whole number from 0 to that; otherwise the line is {@link #wrong} and the answer is 0. */
    long whole(int column, long most) {
        long value = 0;
        int length = length(column);
        boolean digits = length > 0 && length <= MOST_DIGITS;
        for (int i = starts[column]; digits && i < starts[column + 1] - 1; i++) {
            int digit = line[i] - '0';
            digits = digit >= 0 && digit <= 9;
            value = 10 * value + digit;
        }
        if (!digits || value > most) {
            wrong = true;
            return 0;
        }
        return value;
    }

    /** A decimal number without exponent; otherwise the line is {@link #wrong} and the answer is 0. */
    double number(int column) {
        int i = starts[column];
        int to = starts[column + 1] - 1;
        boolean negative = i < to && line[i] == '-';
        i += negative || (i < to && line[i] == '+') ? 1 : 0;
        long digits = 0;
        int read = 0;
        int behindPoint = 0;
        boolean point = false;
        for (; i < to; i++) {
            int digit = line[i] - '0';
            if (digit >= 0 && digit <= 9 && read < MOST_DIGITS) {
                digits = 10 * digits + digit;
                read++;
                behindPoint += point ? 1 : 0;
            } else if (line[i] == '.' && !point) {
                point = true;
            } else {
                wrong = true;
                return 0;
            }
        }
        wrong |= read == 0;
        double value = digits / POWERS_OF_TEN[behindPoint];
        return negative ? -value : value;
    }

    OptionalDouble someNumber(int column) {
        return isEmpty(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    private int length(int column) {
        return starts[column + 1] - 1 - starts[column];
    }

    private String text(int from, int to) {
        return new String(line, from, to - from, StandardCharsets.US_ASCII);
    }
}
