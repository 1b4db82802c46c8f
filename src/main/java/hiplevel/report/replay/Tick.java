package hiplevel.report.replay;

import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Level;
import hiplevel.report.content.RowWords;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An instant worth going to.
 *
 * @param micros of the recording's clock
 * @param side whose it is, where it is one's
 * @param level of a finding
 * @param text what is there
 */
public record Tick(long micros, Kind kind, Optional<Side> side, Optional<Level> level, String text) {
    /** What is at an instant. */
    public enum Kind {
        /** the turning point of a repetition that counts */
        REPETITION,
        /** of one that does not */
        EXCLUDED,
        /** where a measure went past its band */
        FINDING,
        /** set while it was recorded */
        MARK
    }

    /** All of a recording, in order of time. */
    public static List<Tick> all(RecordingResult recording, SessionResult session, Words words) {
        List<Tick> ticks = new ArrayList<>();
        recording.trials().stream()
                .flatMap(t -> t.repetitions().stream())
                .forEach(r -> ticks.add(repetition(r, words)));
        session.findings().stream()
                .filter(f -> recording.trials().stream().anyMatch(t -> t.number() == f.trial()))
                .forEach(f -> ticks.add(finding(f, words)));
        for (Marker mark : recording.facts().markers()) {
            if (!mark.isBookkeeping()) {
                ticks.add(new Tick(mark.timeMicros(), Kind.MARK, Optional.empty(), Optional.empty(), mark.text()));
            }
        }
        ticks.sort(Comparator.comparingLong(Tick::micros).thenComparing(Tick::kind));
        return List.copyOf(ticks);
    }

    private static Tick repetition(MeasuredRepetition measured, Words words) {
        Repetition r = measured.repetition();
        RowWords row = new RowWords(r.exercise(), words);
        String text = Words.sentence(row.noun()) + " " + r.number()
                + r.side().map(side -> ", " + row.whose(side)).orElse("")
                + r.excluded().map(e -> ": " + words.say(e.reason())).orElse("");
        Kind kind = r.accepted() ? Kind.REPETITION : Kind.EXCLUDED;
        return new Tick(r.turnMicros(), kind, r.side(), Optional.empty(), text);
    }

    private static Tick finding(Finding f, Words words) {
        Level level = f.severity() == Finding.Severity.FLAG ? Level.FLAG : Level.WATCH;
        return new Tick(f.fromMicros(), Kind.FINDING, f.side(), Optional.of(level), words.say(f.text()));
    }
}
