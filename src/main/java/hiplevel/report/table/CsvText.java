package hiplevel.report.table;

/** Text in a cell of a CSV file. */
public final class CsvText {
    private CsvText() {}

    /**
     * What a spreadsheet would run as a formula, as text: an apostrophe stands in front of {@code = + - @}, tab and line breaks, as
     * OWASP advises ("CSV Injection"), also behind spaces. For text only: numbers stay numbers.
     */
    public static String safe(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first < text.length() && "=+-@\t\r\n".indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }
}
