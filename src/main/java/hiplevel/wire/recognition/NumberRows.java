package hiplevel.wire.recognition;

import hiplevel.wire.Check;

/**
 * Notices rows of bare numbers: lines in a row that have the same count of decimal numbers, between commas, semicolons,
 * tabs or spaces, and nothing else. Says how many columns, never what they mean. The first line, likely a part of one, and
 * empty lines are passed over.
 */
final class NumberRows {
    private static final int ROWS = Check.BARE_TEXT.frames();
    private static final int LONGEST = 256;

    private boolean first = true;
    private int rows;
    private int columnsOfRows;

    private int length;
    private boolean numeric = true;
    private int columns;
    private boolean separatorSeen;
    private int tokenLength;
    private int digits;
    private byte previous;

    void take(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            take(bytes[i]);
        }
    }

    /** The columns of the rows so far, or 0 while there are too few rows. */
    int columns() {
        return rows >= ROWS ? columnsOfRows : 0;
    }

    private void take(byte b) {
        if (b == '\n') {
            endLine();
            return;
        }
        if (b == '\r') {
            return;
        }
        length = Math.min(length + 1, LONGEST + 1);
        if (b == ',' || b == ';' || b == '\t' || b == ' ') {
            endToken(b == ' ');
            return;
        }
        boolean sign = b == '-' || b == '+';
        boolean exponent = b == 'e' || b == 'E';
        numeric &= (b >= '0' && b <= '9')
                || b == '.'
                || (sign && (tokenLength == 0 || previous == 'e' || previous == 'E'))
                || (exponent && digits > 0);
        digits += (b >= '0' && b <= '9') ? 1 : 0;
        tokenLength++;
        separatorSeen = false;
        previous = b;
    }

    /** A value may be missing only behind the last separator of a line. */
    private void endToken(boolean blank) {
        if (tokenLength > 0) {
            columns++;
            numeric &= digits > 0;
        } else if (!blank) {
            numeric &= !separatorSeen && columns > 0;
        }
        separatorSeen = !blank;
        tokenLength = 0;
        digits = 0;
    }

    private void endLine() {
        endToken(true);
        if (length > 0) {
            countRow(numeric && length <= LONGEST && usual(columns));
        }
        length = 0;
        numeric = true;
        columns = 0;
        separatorSeen = false;
    }

    private void countRow(boolean ofNumbers) {
        if (first) {
            first = false;
        } else if (!ofNumbers) {
            rows = 0;
        } else if (columns == columnsOfRows) {
            rows++;
        } else {
            columnsOfRows = columns;
            rows = 1;
        }
    }

    /** What sensors' rows have: one to three vectors, a quaternion, both, with and without a time. */
    private static boolean usual(int columns) {
        return switch (columns) {
            case 3, 4, 6, 7, 9, 10, 13 -> true;
            default -> false;
        };
    }
}
