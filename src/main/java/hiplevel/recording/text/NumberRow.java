package hiplevel.recording.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The row of a CSV file at hand, filled anew for every line: first with the header's names, then with numbers. */
final class NumberRow extends AbstractBaseCsvCallbackHandler<NumberRow> {
    private final List<String> names = new ArrayList<>();
    private boolean header = true;
    private int[] placeOfColumn = {};
    private double[] values = {};
    private boolean[] empty = {};
    private int badColumn = -1;
    private String badText = "";
    private long line;
    private int fields;

    void choose(int[] columns, int width) {
        header = false;
        placeOfColumn = new int[width];
        Arrays.fill(placeOfColumn, -1);
        for (int i = 0; i < columns.length; i++) {
            placeOfColumn[columns[i]] = i;
        }
        values = new double[columns.length];
        empty = new boolean[columns.length];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        badColumn = -1;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (header) {
            String name = new String(buffer, offset, length);
            names.add((name.startsWith("\uFEFF") ? name.substring(1) : name).strip());
            return;
        }
        int place = field < placeOfColumn.length ? placeOfColumn[field] : -1;
        if (place < 0) {
            return;
        }
        empty[place] = length == 0;
        try {
            values[place] = Decimal.parse(buffer, offset, length);
        } catch (NumberFormatException e) {
            if (badColumn < 0) {
                badColumn = field;
                badText = new String(buffer, offset, length);
            }
        }
    }

    @Override
    protected NumberRow buildRecord() {
        fields = getFieldCount();
        return this;
    }

    List<String> headerNames() {
        return List.copyOf(names);
    }

    long line() {
        return line;
    }

    int fields() {
        return fields;
    }

    double value(int i) {
        return values[i];
    }

    boolean isEmpty(int i) {
        return empty[i];
    }

    /** The first chosen column whose field is no number, as a place in the header; −1 when all are. */
    int badColumn() {
        return badColumn;
    }

    String badText() {
        return badText;
    }
}
