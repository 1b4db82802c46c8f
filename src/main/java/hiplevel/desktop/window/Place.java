package hiplevel.desktop.window;

import hiplevel.desktop.visit.Choosing;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Worn;
import hiplevel.exercise.bands.Bands;
import hiplevel.session.SessionSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Where one can go. */
public sealed interface Place {
    /** The same, where other bands are the usual ones now: what rested on those before rests on them. */
    default Place judgedBy(Bands now, Bands before) {
        return this;
    }

    /** The three doors. */
    record Start() implements Place {}

    /**
     * Finding devices.
     *
     * @param before what was chosen among them already
     */
    record Connect(Choosing before) implements Place {
        public Connect() {
            this(Choosing.NOTHING);
        }
    }

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

    /**
     * A recording, looked at again.
     *
     * @param settings by which it is analysed first; as the preferences have them where none are given
     * @param standing where in it one was before; empty: at what there is to see first
     */
    record Replay(Path recording, Optional<SessionSettings> settings, Optional<Standing> standing) implements Place {
        public Replay(Path recording) {
            this(recording, Optional.empty());
        }

        public Replay(Path recording, Optional<SessionSettings> settings) {
            this(recording, settings, Optional.empty());
        }

        @Override
        public Place judgedBy(Bands now, Bands before) {
            return new Replay(recording, settings.map(s -> followed(s, now, before)), standing);
        }
    }

    /**
     * Instants of a recording, in its own µs.
     *
     * @param a of the two that are compared
     * @param b of the two that are compared
     */
    record Standing(long position, OptionalLong a, OptionalLong b) {}

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

        @Override
        public Place judgedBy(Bands now, Bands before) {
            return new Report(recordings, followed(settings, now, before));
        }
    }

    /**
     * What a person may set.
     *
     * @param from where one comes from, and goes back to
     * @param bands that were in force there
     */
    record Settings(Optional<Place> from, Bands bands) implements Place {
        /** From nowhere. */
        public Settings() {
            this(Optional.empty(), Bands.DEFAULT);
        }
    }

    private static SessionSettings followed(SessionSettings settings, Bands now, Bands before) {
        return settings.bands().equals(before) ? settings.with(now) : settings;
    }
}
