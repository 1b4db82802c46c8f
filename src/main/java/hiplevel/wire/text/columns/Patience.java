package hiplevel.wire.text.columns;

import hiplevel.wire.text.line.Line;

/**
 * How many lines of words may still be looked at for names of columns. Understanding names costs some kilobytes a line, so
 * that a stream of other words, a log say, must not be looked at for ever; what it heard gives new patience.
 */
public final class Patience {
    /** bytes that looking may allocate at once; some twenty long headers */
    private static final long MOST = 400_000;
    /** and for each byte heard */
    private static final long EARNED = 3;
    /** what understanding one name allocates, measured */
    private static final long A_NAME = 3000;

    private long left = MOST;

    /** A line came, whatever it is. */
    public void heard(Line line) {
        left = Math.min(MOST, left + EARNED * (line.to - line.from));
    }

    /** Whether a line that may have a header's names is to be looked at. */
    public boolean lastsFor(Line line) {
        long cost = A_NAME * words(line);
        if (!mayName(line) || cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }

    /** A header that is of use names the three axes of something, or a quaternion. */
    private static boolean mayName(Line line) {
        int letters = 0;
        for (int i = line.from; i < line.to; i++) {
            letters |= switch (line.bytes[i] | 0x20) {
                case 'x' -> 1;
                case 'y' -> 2;
                case 'z' -> 4;
                case 'q' -> 7;
                default -> 0;
            };
        }
        return letters == 7;
    }

    private static int words(Line line) {
        int words = 1;
        for (int i = line.from; i < line.to; i++) {
            byte b = line.bytes[i];
            words += b == ',' || b == ';' || b == ' ' || b == '\t' ? 1 : 0;
        }
        return words;
    }
}
