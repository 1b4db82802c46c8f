package hiplevel.wire.text.line;

/**
 * Reads decimal numbers from bytes, without an object a number: {@code -12.5}, {@code .5}, {@code +3.}, {@code 1e-3}.
 *
 * <p>Up to 15 digits with a power of ten within ±22 the result is the double nearest to the decimal (Clinger 1990: both
 * factors are exact, so their one product or quotient rounds once); otherwise it is within 4 units in the last place. Digits
 * after the nineteenth are left off, an error below 1e-18.
 */
public final class Decimals {
    private static final double[] POWERS = powers();
    private static final int EXACT = 22;
    /** with less than this in hand one digit more fits */
    private static final long ROOM = (Long.MAX_VALUE - 10) / 10;

    private final int largestDigit;
    private int end;

    public Decimals() {
        this(9);
    }

    /** @param largestDigit 10 where {@code ':'} is printed for a digit 9 that was rounded up, else 9 */
    public Decimals(int largestDigit) {
        this.largestDigit = largestDigit;
    }

    /** Where the last number read ends: the index after it; where it should have begun, when there was none. */
    public int end() {
        return end;
    }

    /**
     * The number that begins at {@code from}. NaN where there is none, and for the words {@code nan}, {@code inf} and
     * {@code ovf} with which printing routines say that they cannot.
     */
    public double number(byte[] bytes, int from, int to) {
        int i = from;
        boolean negative = false;
        if (i < to && (bytes[i] == '-' || bytes[i] == '+')) {
            negative = bytes[i] == '-';
            i++;
        }
        int first = i;
        int point = 0;
        long mantissa = 0;
        int power = 0;
        int digit;
        while (i < to && (digit = bytes[i] - '0') >= 0 && digit <= largestDigit) {
            if (mantissa < ROOM) {
                mantissa = 10 * mantissa + digit;
            } else {
                power++;
            }
            i++;
        }
        if (i < to && bytes[i] == '.') {
            i++;
            point = 1;
            while (i < to && (digit = bytes[i] - '0') >= 0 && digit <= largestDigit) {
                if (mantissa < ROOM) {
                    mantissa = 10 * mantissa + digit;
                    power--;
                }
                i++;
            }
        }
        if (i - first == point) {
            int word = endOfWord(bytes, first, to);
            end = word < 0 ? from : word;
            return Double.NaN;
        }
        end = i;
        if (i < to && (bytes[i] | 0x20) == 'e') {
            power += exponent(bytes, i, to);
        }
        double magnitude = scaled(mantissa, power);
        return negative ? -magnitude : magnitude;
    }

    /** The whole number without a sign that begins at {@code from}; −1 where there is none or it is beyond a long. */
    public long integer(byte[] bytes, int from, int to) {
        int i = from;
        long value = 0;
        int digit;
        while (i < to && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
            if (value > (Long.MAX_VALUE - digit) / 10) {
                end = from;
                return -1;
            }
            value = 10 * value + digit;
            i++;
        }
        end = i;
        return i == from ? -1 : value;
    }

    /**
     * All numbers of {@code bytes[from … to − 1]}, which the separator (not a space) parts; spaces around each do not count.
     *
     * @return how many; −1 when there are more than {@code out} holds or one of them is none
     */
    public int row(byte[] bytes, int from, int to, byte separator, double[] out) {
        int count = 0;
        int i = from;
        while (true) {
            while (i < to && bytes[i] == ' ') {
                i++;
            }
            if (count == out.length) {
                return -1;
            }
            double value = number(bytes, i, to);
            if (end == i) {
                return -1;
            }
            out[count++] = value;
            i = end;
            while (i < to && bytes[i] == ' ') {
                i++;
            }
            if (i == to) {
                return count;
            }
            if (bytes[i] != separator) {
                return -1;
            }
            i++;
        }
    }

    /**
     * All numbers of {@code bytes[from … to − 1]}, which blanks, tabs, commas or semicolons part; one of these may follow the
     * last.
     *
     * @return how many; −1 when there are more than {@code out} holds or something is no number
     */
    public int list(byte[] bytes, int from, int to, double[] out) {
        int count = 0;
        int i = afterBlanks(bytes, from, to);
        while (i < to) {
            double value = count == out.length ? Double.NaN : number(bytes, i, to);
            if (count == out.length || end == i) {
                return -1;
            }
            out[count++] = value;
            int after = afterBlanks(bytes, end, to);
            if (after < to && (bytes[after] == ',' || bytes[after] == ';')) {
                after = afterBlanks(bytes, after + 1, to);
            } else if (after < to && after == end) {
                return -1;
            }
            i = after;
        }
        return count;
    }

    private static int afterBlanks(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** The exponent at the letter e, and the end moved after it; 0 and nothing moved when it is no exponent. */
    private int exponent(byte[] bytes, int letter, int to) {
        int i = letter + 1;
        boolean negative = false;
        if (i < to && (bytes[i] == '-' || bytes[i] == '+')) {
            negative = bytes[i] == '-';
            i++;
        }
        int digits = i;
        int value = 0;
        while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
            value = Math.min(10 * value + bytes[i] - '0', 99_999);
            i++;
        }
        if (i == digits) {
            return 0;
        }
        end = i;
        return negative ? -value : value;
    }

    private static double scaled(long mantissa, int power) {
        if (power == 0 || mantissa == 0) {
            return mantissa;
        }
        if (power < 0 && power >= -EXACT) {
            return mantissa / POWERS[-power];
        }
        if (power > 0 && power <= EXACT) {
            return mantissa * POWERS[power];
        }
        if (power > 0) {
            return power < POWERS.length ? mantissa * POWERS[power] : Double.POSITIVE_INFINITY;
        }
        int most = POWERS.length - 1;
        if (-power <= most) {
            return mantissa / POWERS[-power];
        }
        return -power - most <= most ? mantissa / POWERS[most] / POWERS[-power - most] : 0;
    }

    /** The end of the word that stands for no number, −1 when none does. */
    private static int endOfWord(byte[] bytes, int from, int to) {
        if (to - from < 3) {
            return -1;
        }
        int word = (bytes[from] | 0x20) << 16 | (bytes[from + 1] | 0x20) << 8 | (bytes[from + 2] | 0x20);
        boolean known = word == ('n' << 16 | 'a' << 8 | 'n')
                || word == ('i' << 16 | 'n' << 8 | 'f')
                || word == ('o' << 16 | 'v' << 8 | 'f');
        return known ? from + 3 : -1;
    }

    private static double[] powers() {
        double[] powers = new double[309];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e" + i);
        }
        return powers;
    }
}
