package hiplevel.report.content;

import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.form.Measured;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as text: for people with a true minus sign (U+2212), for files plain. */
public final class Numbers {
    /** Half the width of a 95 % interval in standard deviations. */
    public static final double CONFIDENCE_95 = Measured.NORMAL_95;

    private static final String UNKNOWN = "–";

    private Numbers() {}

    /** For people; a dash when there is no number. */
    public static String shown(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        String plain = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = plain.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? plain.replace("-", "") : plain.replace('-', '−');
    }

    /** A measure's value for people, without its unit. */
    public static String shown(Measure measure, double value) {
        return shown(value, measure.unit() == Unit.SECONDS || measure.unit() == Unit.NONE ? 2 : 1);
    }

    /** A measure's value for people, with its unit. */
    public static String withUnit(Measure measure, double value) {
        return Double.isFinite(value) ? shown(measure, value) + measure.unit().sign() : UNKNOWN;
    }

    /** For files, three decimals; empty when there is no number. */
    public static String cell(double value) {
        StringBuilder cell = new StringBuilder();
        appendCell(cell, value);
        return cell.toString();
    }

    /** The same, appended digit by digit: an hour of angles has millions of these. */
    public static void appendCell(StringBuilder out, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        long thousandths = Math.round(value * 1000);
        long size = Math.abs(thousandths);
        int fraction = (int) (size % 1000);
        out.append(thousandths < 0 ? "-" : "").append(size / 1000).append('.');
        out.append((char) ('0' + fraction / 100))
                .append((char) ('0' + fraction / 10 % 10))
                .append((char) ('0' + fraction % 10));
    }

    /** Rounded to six significant digits. */
    public static double significant(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(6)).doubleValue()
                : value;
    }

    /** The ± of a standard deviation, for people. */
    public static String plusMinus(Measure measure, double sd) {
        return Double.isFinite(sd) ? "± " + shown(measure, CONFIDENCE_95 * sd) : "";
    }
}
