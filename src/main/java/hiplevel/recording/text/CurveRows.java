package hiplevel.recording.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Curves from a CSV file: one row a repetition, one column a node, spaced evenly over the movement. Fields are separated by
 * comma, semicolon or tab, whichever the first line has most of. A first row without any number is a header.
 */
public final class CurveRows {
    /** Longest field in characters; more is an open quote or not a CSV file at all. */
    private static final int LONGEST_FIELD = 1 << 16;
    /** Nothing that was measured is larger, and its square can still be summed. */
    private static final double LARGEST = 1e100;

    private static final String OPEN_QUOTE = "Look for a quotation mark (\") that is never closed.";

    private final Path file;
    private final char separator;

    private CurveRows(Path file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /**
     * All of the file's curves.
     *
     * @return curves × nodes, at least one curve, all of the same length, every value finite
     * @throws UnreadableException for anything else: names the line
     */
    public static double[][] read(Path file) throws UnreadableException {
        FileHead head = FileHead.of(file);
        if (head.isUtf16() || head.isBinary()) {
            throw new UnreadableException(file + ": this is not UTF-8 text; expected a CSV file, a row a repetition. "
                    + (head.isUtf16() ? "Save it as \"CSV UTF-8\"." : "Export the curves as CSV."));
        }
        List<double[]> curves = new ArrayList<>();
        CurveRows rows = new CurveRows(file, head.separator());
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(head.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
                CloseableIterator<CsvRecord> iterator = reader.iterator()) {
            boolean first = true;
            while (iterator.hasNext()) {
                CsvRecord row = iterator.next();
                if (!first || !isHeader(row)) {
                    curves.add(rows.curve(row, curves));
                }
                first = false;
            }
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableException(file + ": the lines cannot be told apart into fields. " + OPEN_QUOTE, e);
        }
        if (curves.isEmpty()) {
            throw new UnreadableException(
                    file + ": there is no curve; expected a row of numbers for each repetition. Export it again.");
        }
        return curves.toArray(double[][]::new);
    }

    private static boolean isHeader(CsvRecord row) {
        return row.getFields().stream().noneMatch(CurveRows::isNumber);
    }

    private static boolean isNumber(String field) {
        try {
            return Double.isFinite(number(field));
        } catch (NumberFormatException text) {
            return false;
        }
    }

    /** A byte order mark may stand before the first. */
    private static double number(String field) {
        char[] text = (field.startsWith("\uFEFF") ? field.substring(1) : field).toCharArray();
        return Decimal.parse(text, 0, text.length);
    }

    private double[] curve(CsvRecord row, List<double[]> before) throws UnreadableException {
        String where = file + ", line " + row.getStartingLineNumber() + ": ";
        if (row.getFields().stream().anyMatch(this::holdsSeveral)) {
            throw new UnreadableException(where + "several values stand in one field. " + OPEN_QUOTE);
        }
        int nodes = row.getFieldCount();
        if (nodes < 2) {
            throw new UnreadableException(where + "one value; a curve has at least two, a column each.");
        }
        if (!before.isEmpty() && before.get(0).length != nodes) {
            throw new UnreadableException(where + nodes + " values where the curves before have " + before.get(0).length
                    + ". Bring all curves to the same number of values, 101 for instance.");
        }
        double[] curve = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            curve[i] = value(row.getField(i), where + "value " + (i + 1) + " ");
        }
        return curve;
    }

    /** What the reader makes of all that follows a quotation mark without a second one. */
    private boolean holdsSeveral(String field) {
        return field.indexOf(separator) >= 0 || field.indexOf('\n') >= 0;
    }

    private static double value(String field, String where) throws UnreadableException {
        double value;
        try {
            value = number(field);
        } catch (NumberFormatException text) {
            String shown = field.length() > 40 ? field.substring(0, 40) + "…" : field;
            throw new UnreadableException(where + "says \"" + shown + "\" where a number was expected.", text);
        }
        if (Double.isNaN(value)) {
            throw new UnreadableException(where + "is missing. Fill the gap or leave this repetition out.");
        }
        if (!(Math.abs(value) <= LARGEST)) {
            throw new UnreadableException(where + "is " + field + ", larger than anything measured.");
        }
        return value;
    }
}
