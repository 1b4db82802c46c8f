package hiplevel.recording.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import hiplevel.words.Saying;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file with a header, read row by row as numbers. Fields are separated by comma, semicolon or tab, whichever the
 * header has most of; lines end in LF or CRLF; a byte order mark is passed over. Only the chosen columns are parsed, and
 * nothing is kept but the row at hand.
 */
public final class NumberTable implements Closeable {
    /** Longest field in characters; more is an open quote or not a CSV file at all. */
    private static final int LONGEST_FIELD = 1 << 16;

    private final Path file;
    private final NumberRow row = new NumberRow();
    private final CsvReader<NumberRow> reader;
    private final CloseableIterator<NumberRow> rows;
    private final char separator;
    private final List<String> header;
    private boolean cutOff;

    private NumberTable(Path file, FileHead head) throws IOException, UnreadableException {
        this.file = file;
        separator = head.separator();
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(row, new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        rows = reader.iterator();
        boolean any = advance();
        header = any ? row.headerNames() : List.of();
    }

    /** Opens the file and reads its header. */
    @SuppressWarnings("MustBeClosedChecker") // handed to the caller, who closes it
    public static NumberTable open(Path file) throws UnreadableException {
        FileHead head = FileHead.of(file);
        if (head.isEmpty()) {
            throw nothingIn(file);
        }
        if (head.isUtf16() || head.isBinary()) {
            throw new UnreadableException(Saying.of(head.isUtf16() ? "unreadable.utf-16" : "unreadable.binary", file));
        }
        NumberTable table;
        try {
            table = new NumberTable(file, head);
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        }
        if (table.header.isEmpty()) {
            table.close();
            throw nothingIn(file);
        }
        return table;
    }

    private static UnreadableException nothingIn(Path file) {
        return new UnreadableException(Saying.of("unreadable.empty-file", file));
    }

    public List<String> header() {
        return header;
    }

    /** Chooses the columns whose numbers {@link #value} gives, by their place in the header. */
    public void choose(int... columns) {
        row.choose(columns, header.size());
    }

    /** Goes to the next row; false at the end of the file or before a last row that was cut off. */
    public boolean next() throws UnreadableException {
        if (cutOff || !advance()) {
            return false;
        }
        if (row.fields() != header.size()) {
            return fewerOrMoreFields();
        }
        if (row.badColumn() >= 0) {
            throw textInNumber();
        }
        return true;
    }

    /** Line of the row at hand, from 1 for the header. */
    public long line() {
        return row.line();
    }

    /** The number in the i-th chosen column; NaN when the field is empty or says that there is none. */
    public double value(int i) {
        return row.value(i);
    }

    public boolean isEmpty(int i) {
        return row.isEmpty(i);
    }

    /** Whether the file ended in the middle of a row, as after a cut-off recording or copy. */
    public boolean cutOff() {
        return cutOff;
    }

    private boolean advance() throws UnreadableException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            rows.next();
            return true;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableException(Saying.of("unreadable.fields", where(row.line()), separator), e);
        }
    }

    private boolean fewerOrMoreFields() throws UnreadableException {
        long line = row.line();
        int fields = row.fields();
        if (fields < header.size() && !endsWithLineBreak() && !advance()) {
            cutOff = true;
            return false;
        }
        boolean decimalCommas = separator == ',' && fields >= 2 * header.size() - 2;
        throw new UnreadableException(Saying.of(
                "unreadable.field-count",
                where(line),
                Saying.count("unreadable.field-count", fields),
                header.size(),
                Saying.of(decimalCommas ? "unreadable.decimal-commas" : "unreadable.correct-line")));
    }

    private UnreadableException textInNumber() {
        String text = row.badText();
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        String next = "unreadable.correct-line";
        if (text.matches("[+-]?\\d*,\\d+([eE][+-]?\\d+)?")) {
            next = "unreadable.decimal-comma";
        } else if (text.indexOf('\uFFFD') >= 0) {
            next = "unreadable.no-utf-8";
        }
        return new UnreadableException(
                Saying.of("unreadable.text", where(row.line()), header.get(row.badColumn()), shown, Saying.of(next)));
    }

    private boolean endsWithLineBreak() {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            int last = bytes.read();
            return last == '\n' || last == '\r';
        } catch (IOException e) {
            // then the row counts as complete, and is refused
            return true;
        }
    }

    private String where(long line) {
        return file + ", line " + line;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // it was only read: nothing is lost
        }
    }
}
