package hiplevel.report.content;

import hiplevel.form.Measured;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for files, in no language. */
public final class Numbers {
    /** Half the width of a 95 % interval in standard deviations. */
    public static final double CONFIDENCE_95 = Measured.NORMAL_95;

    private Numbers() {}

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
}
