package hiplevel.desktop.replay;

import hiplevel.report.replay.Courses;
import hiplevel.report.replay.Difference;
import hiplevel.report.replay.Differences;
import hiplevel.report.replay.Tick;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A recording, analysed.
 *
 * @param changes what it says otherwise than the analysis before; nothing for the first
 */
record Replayed(
        Input input, SessionResult session, Courses courses, List<Tick> ticks, Optional<List<Difference>> changes) {

    /** Takes as long as an analysis does; on any thread. */
    static Replayed of(Input input, SessionSettings settings, Optional<Replayed> before, Words words) {
        SessionResult session = Pipeline.analyse(List.of(input), settings);
        RecordingResult recording = session.recordings().get(0);
        return new Replayed(
                input,
                session,
                Courses.of(recording, settings.bands()),
                Tick.all(recording, session, words),
                before.map(b -> Differences.between(b.session(), session, words)));
    }

    RecordingResult recording() {
        return session.recordings().get(0);
    }
}
