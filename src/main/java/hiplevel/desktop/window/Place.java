package hiplevel.desktop.window;

import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Worn;
import hiplevel.session.SessionSettings;
import java.nio.file.Path;
import java.util.List;

/** Where one can go. */
public sealed interface Place {
    /** The three doors. */
    record Start() implements Place {}

    /** Finding devices. */
    record Connect() implements Place {}

    /**
     * Who comes, and what is done.
     *
     * @param worn what was found
     * @param visit as it is known so far
     */
    record Session(Worn worn, Visit visit) implements Place {}

    /** Aligning what is worn, then moving. */
    record Live(Worn worn, Visit visit) implements Place {}

    /** The virtual wearer, live. */
    record Demo() implements Place {}

    /** A recording, looked at again. */
    record Replay(Path recording) implements Place {}

    /**
     * What recordings say, as it prints.
     *
     * @param recordings of one report
     * @param settings by which they are analysed
     */
    record Report(List<Path> recordings, SessionSettings settings) implements Place {
        public Report {
            recordings = List.copyOf(recordings);
        }
    }

    record Settings() implements Place {}
}
