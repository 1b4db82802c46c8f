package hiplevel.recording.text;

/**
 * Reads a number from characters without making a string of them: a recording of an hour holds fifteen million.
 *
 * <p>Exact: up to 15 digits with a power of ten up to 22 need one correctly rounded operation (Clinger, "How to read
 * floating point numbers accurately", 1990); whatever is longer goes to {@link Double#parseDouble}.
 */
final class Decimal {
    private static final double[] POWERS = new double[23];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private Decimal() {}

    /**
     * The number; NaN where there is none to read (empty, {@code NaN}, {@code inf}, {@code NA}, or beyond a double).
     *
     * @throws NumberFormatException for any other text
     */
    static double parse(char[] text, int from, int length) {
        int i = from;
        int end = from + length;
        while (i < end && text[i] == ' ') {
            i++;
        }
        while (end > i && text[end - 1] == ' ') {
            end--;
        }
        if (i == end) {
            return Double.NaN;
        }
        int start = i;
        boolean negative = text[i] == '-';
        if (negative || text[i] == '+') {
            i++;
        }
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean point = false;
        for (; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                if (++count > 15) {
                    return slow(text, start, end);
                }
                digits = 10 * digits + (c - '0');
                decimals += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return slow(text, start, end);
            }
        }
        if (count == 0) {
            return slow(text, start, end);
        }
        double value = digits / POWERS[decimals];
        return negative ? -value : value;
    }

    private static double slow(char[] text, int from, int end) {
        String word = new String(text, from, end - from);
        if (word.matches("(?i)[+-]?(nan|na|inf|infinity)")) {
            return Double.NaN;
        }
        if (!word.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            throw new NumberFormatException(word);
        }
        double value = Double.parseDouble(word);
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
