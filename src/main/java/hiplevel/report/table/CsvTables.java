package hiplevel.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.Timeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of repetitions, findings and contacts: RFC 4180, three decimals, empty where there is no value. */
public final class CsvTables {
    private CsvTables() {}

    public static void repetitions(SessionResult result, Writer out) {
        Timeline timeline = new Timeline(result);
        CsvWriter csv = CsvWriter.builder().build(out);
        boolean edited = result.recordings().stream().anyMatch(r -> !r.edits().isEmpty());
        csv.writeRecord(repetitionColumns(edited));
        for (MeasuredRepetition repetition : result.repetitions()) {
            List<String> row = row(repetition, timeline);
            if (edited) {
                row.add(Boolean.toString(isEdited(repetition, result)));
            }
            csv.writeRecord(row);
        }
        flush(csv);
    }

    private static boolean isEdited(MeasuredRepetition repetition, SessionResult result) {
        return result.recordings().stream()
                .flatMap(r -> r.edits().stream())
                .filter(AppliedEdit::applied)
                .anyMatch(e -> e.trial() == repetition.trial()
                        && e.met().orElseThrow().number()
                                == repetition.repetition().number());
    }

    /** @param edited whether somebody corrected something by hand: a last column says where */
    private static List<String> repetitionColumns(boolean edited) {
        List<String> columns = new ArrayList<>(List.of(
                "trial",
                "exercise",
                "repetition",
                "stance_side",
                "start_s",
                "turn_s",
                "end_s",
                "accepted",
                "excluded_because"));
        for (Measure measure : Measure.values()) {
            columns.add(measure.column());
            measure.sdColumn().ifPresent(columns::add);
        }
        if (edited) {
            columns.add("edited_by_hand");
        }
        return columns;
    }

    private static List<String> row(MeasuredRepetition measured, Timeline timeline) {
        Repetition r = measured.repetition();
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(measured.trial()),
                CsvText.safe(r.exercise().name()),
                Integer.toString(r.number()),
                r.side().map(Side::word).orElse(""),
                Numbers.cell(timeline.seconds(measured.trial(), r.startMicros())),
                Numbers.cell(timeline.seconds(measured.trial(), r.turnMicros())),
                Numbers.cell(timeline.seconds(measured.trial(), r.endMicros())),
                Boolean.toString(r.accepted()),
                CsvText.safe(
                        r.excluded().map(e -> Words.ENGLISH.say(e.reason())).orElse(""))));
        for (Measure measure : Measure.values()) {
            Optional<Measured.Value> value = measured.value(measure);
            row.add(value.map(v -> Numbers.cell(v.value())).orElse(""));
            if (measure.sdColumn().isPresent()) {
                row.add(value.map(v -> Numbers.cell(v.sd())).orElse(""));
            }
        }
        return row;
    }

    public static void findings(SessionResult result, Writer out) {
        Timeline timeline = new Timeline(result);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "trial",
                "repetition",
                "stance_side",
                "kind",
                "severity",
                "measured_deg",
                "sd_deg",
                "band_deg",
                "phase",
                "from_s",
                "to_s",
                "text",
                "cue");
        for (Finding f : result.findings()) {
            csv.writeRecord(
                    Integer.toString(f.trial()),
                    Integer.toString(f.repetition()),
                    f.side().map(Side::word).orElse(""),
                    CsvText.safe(f.word()),
                    f.severity().name().toLowerCase(Locale.ROOT),
                    Numbers.cell(f.measuredDeg()),
                    Numbers.cell(f.sdDeg()),
                    Numbers.cell(f.bandDeg()),
                    CsvText.safe(f.phase()),
                    Numbers.cell(timeline.seconds(f.trial(), f.fromMicros())),
                    Numbers.cell(timeline.seconds(f.trial(), f.toMicros())),
                    CsvText.safe(Words.ENGLISH.say(f.text())),
                    CsvText.safe(Words.ENGLISH.say(f.cue())));
        }
        flush(csv);
    }

    public static void contacts(RecordingResult recording, Writer out) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("time_s", "side", "event");
        for (Contact contact : recording.contacts()) {
            csv.writeRecord(
                    Numbers.cell(Timeline.seconds(recording, contact.timeMicros())),
                    contact.side().word(),
                    contact.event().word());
        }
        flush(csv);
    }

    /** The table's own buffer goes to the writer, which stays its owner's to close. */
    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
