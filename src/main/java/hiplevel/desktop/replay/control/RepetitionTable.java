package hiplevel.desktop.replay.control;

import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.report.content.Level;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.edited.ByHand;
import hiplevel.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;

/** A row a repetition, in order of time. */
final class RepetitionTable extends AbstractTableModel {
    private static final long serialVersionUID = 1;
    static final int NUMBER = 0;
    static final int SIDE = 1;
    static final int AT = 2;
    static final int DROP = 3;
    static final int CAVE = 4;
    static final int COUNTS = 5;
    private static final List<String> HEADS = List.of(
            "desktop.replay.rows.number",
            "desktop.replay.rows.side",
            "desktop.replay.rows.at",
            "desktop.replay.rows.drop",
            "desktop.replay.rows.cave",
            "desktop.replay.rows.counts");

    private final transient Words words;
    private transient List<MeasuredRepetition> rows = List.of();
    private transient List<Finding> findings = List.of();
    private transient Predicate<MeasuredRepetition> edited = row -> false;
    private boolean severalTrials;
    private long zero;

    RepetitionTable(Words words) {
        this.words = words;
    }

    void show(List<MeasuredRepetition> all, SessionResult session, Predicate<MeasuredRepetition> byHand) {
        RecordingResult recording = session.recordings().get(0);
        rows = all;
        findings = session.findings();
        zero = recording.startMicros();
        severalTrials = recording.trials().size() > 1;
        edited = byHand;
        fireTableDataChanged();
    }

    MeasuredRepetition row(int i) {
        return rows.get(i);
    }

    /** Where a repetition stands; empty where it is in no row. */
    Optional<Integer> indexOf(MeasuredRepetition row) {
        int i = rows.indexOf(row);
        return i < 0 ? Optional.empty() : Optional.of(i);
    }

    /** Where one of another analysis stands now: the row whose turning point is its own, or the nearest to that within it. */
    Optional<Integer> now(MeasuredRepetition former) {
        long turn = former.repetition().turnMicros();
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(i -> rows.get(i).repetition().startMicros() <= turn
                        && turn <= rows.get(i).repetition().endMicros())
                .min(Comparator.comparingLong(
                        i -> Math.abs(rows.get(i).repetition().turnMicros() - turn)));
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return HEADS.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.say(HEADS.get(column));
    }

    @Override
    public String getValueAt(int row, int column) {
        MeasuredRepetition r = rows.get(row);
        return switch (column) {
            case NUMBER ->
                (severalTrials ? r.trial() + "." : "") + r.repetition().number();
            case SIDE -> r.repetition().side().map(s -> words.say(s.saying())).orElse("–");
            case AT -> words.number((r.repetition().turnMicros() - zero) * 1e-6, 1);
            case DROP -> value(r, Measure.PEAK_PELVIC_DROP);
            case CAVE -> value(r, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN);
            case COUNTS -> isDropped(r) ? words.say("desktop.replay.rows.dropped") : counts(r);
            default -> "";
        };
    }

    private String value(MeasuredRepetition r, Measure measure) {
        return r.value(measure)
                .map(v -> words.say(measure.unit().of(v.value())))
                .orElse("–");
    }

    private String counts(MeasuredRepetition r) {
        String counts = r.repetition()
                .excluded()
                .map(e -> words.say(e.reason()))
                .or(() -> level(r).map(l -> words.say("level." + l.word())))
                .orElseGet(() -> words.say(judged(r) ? "level.good" : "replay.counts"));
        return counts;
    }

    /** Whether a person corrected it. */
    boolean isEdited(MeasuredRepetition r) {
        return edited.test(r);
    }

    /** What stands in the last column, with who said it. */
    String told(MeasuredRepetition r) {
        return isEdited(r) && !isDropped(r) ? words.say("desktop.replay.rows.by-hand", counts(r)) : counts(r);
    }

    private static boolean isDropped(MeasuredRepetition r) {
        return r.repetition()
                .excluded()
                .filter(e -> e.rule().equals(ByHand.RULE))
                .isPresent();
    }

    /** Without a value that has a band nothing can be said to be good. */
    private static boolean judged(MeasuredRepetition r) {
        return r.repetition().exercise().watched().keySet().stream()
                .anyMatch(measure -> r.value(measure).isPresent());
    }

    /** The worst of its findings. */
    Optional<Level> level(MeasuredRepetition r) {
        return findings.stream()
                .filter(f -> f.trial() == r.trial()
                        && f.repetition() == r.repetition().number())
                .map(f -> f.severity() == Finding.Severity.FLAG ? Level.FLAG : Level.WATCH)
                .reduce(Level::worse);
    }
}
