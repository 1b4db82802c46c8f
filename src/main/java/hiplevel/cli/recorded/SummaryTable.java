package hiplevel.cli.recorded;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hiplevel.asymmetry.Comparison;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.exercise.Measure;
import hiplevel.report.table.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code summary.csv}: one row per recording, empty where there is no number. */
final class SummaryTable {
    private static final List<Measure> MEASURES =
            List.of(Measure.PEAK_PELVIC_DROP, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN);

    private SummaryTable() {}

    static void write(Path file, List<SummaryRow> rows) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header());
            rows.forEach(row -> csv.writeRecord(fields(row)));
        }
    }

    private static List<String> header() {
        List<String> columns = new ArrayList<>(List.of(
                "recording",
                "exit_code",
                "reason",
                "exercise",
                "repetitions_left",
                "repetitions_right",
                "excluded",
                "findings"));
        for (Measure measure : MEASURES) {
            String stem = measure.column();
            columns.addAll(List.of(
                    "left_" + stem,
                    "right_" + stem,
                    "difference_" + stem,
                    "difference_low_" + stem,
                    "difference_high_" + stem,
                    "verdict_" + measure.key().replace('-', '_')));
        }
        return columns;
    }

    private static List<String> fields(SummaryRow row) {
        List<String> fields = new ArrayList<>(List.of(
                CsvText.safe(row.recording()),
                Integer.toString(row.code().number()),
                CsvText.safe(row.reason()),
                CsvText.safe(row.exercise())));
        boolean done = row.code() == ExitCode.DONE;
        for (long count : new long[] {row.left(), row.right(), row.excluded(), row.findings()}) {
            fields.add(done ? Long.toString(count) : "");
        }
        MEASURES.forEach(measure -> fields.addAll(comparison(row.comparison(measure))));
        return fields;
    }

    private static List<String> comparison(Optional<Comparison> found) {
        if (found.isEmpty()) {
            return List.of("", "", "", "", "", "");
        }
        Comparison comparison = found.get();
        Optional<Comparison.Interval> difference = comparison.difference();
        return List.of(
                number(comparison.left().mean()),
                number(comparison.right().mean()),
                difference.map(d -> number(d.value())).orElse(""),
                difference.map(d -> number(d.low())).orElse(""),
                difference.map(d -> number(d.high())).orElse(""),
                comparison.verdict().word());
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "";
    }
}
