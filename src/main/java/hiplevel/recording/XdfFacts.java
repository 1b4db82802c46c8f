package hiplevel.recording;

import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.recording.columns.TimeSpan;
import hiplevel.recording.streams.Note;
import hiplevel.recording.streams.OtherStreams;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.ChunkReader;
import hiplevel.recording.xdf.SampleRows;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Xdf;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the notes of an XDF file say of wearer, trials and places; known before its samples are read. */
final class XdfFacts {
    /** Marks kept as facts; a stream of events that is longer is no person's. */
    private static final int MOST_MARKS = 10_000;

    private final Path file;
    private final List<Saying> warnings = new ArrayList<>();
    private final Map<Integer, Placement> placements = new HashMap<>();
    private final List<Marker> marks = new ArrayList<>();
    private final List<WearingFacts.DeclaredTrial> trials = new ArrayList<>();
    private WearingFacts stated = WearingFacts.NONE;
    private Optional<Note.TrialStart> running = Optional.empty();
    private long runningFrom;
    private OptionalInt pain = OptionalInt.empty();
    private Optional<String> saidNote = Optional.empty();

    private XdfFacts(Path file) {
        this.file = file;
    }

    static XdfFacts of(Path file, Map<Integer, StreamHeader> headers) throws IOException {
        XdfFacts facts = new XdfFacts(file);
        SampleRows rows = new SampleRows();
        try (ChunkReader chunks = new ChunkReader(file, headers)) {
            for (ChunkReader.Event event = chunks.next(); event != ChunkReader.Event.END; event = chunks.next()) {
                if (event == ChunkReader.Event.CHUNK
                        && chunks.tag() == Xdf.SAMPLES
                        && chunks.header().filter(OtherStreams::isMarkers).isPresent()) {
                    rows.begin(chunks.header().get(), chunks.content(), 0, chunks.contentSize(), Double.NaN);
                    while (rows.next()) {
                        if (Xdf.isTime(rows.time())) {
                            facts.note(Xdf.micros(rows.time()), Note.read(rows.text(0)));
                        }
                    }
                }
            }
        }
        return facts;
    }

    private void note(long micros, Note note) {
        if (note instanceof Note.Mark mark && marks.size() < MOST_MARKS) {
            marks.add(new Marker(micros, mark.text()));
        } else if (note instanceof Note.TrialStart start) {
            stop(micros);
            running = Optional.of(start);
            runningFrom = micros;
            pain = OptionalInt.empty();
            saidNote = Optional.empty();
        } else if (note instanceof Note.TrialStop) {
            stop(micros);
        } else if (note instanceof Note.TrialRemark said) {
            remark(said);
        } else if (note instanceof Note.Placed placed) {
            placements.put(placed.sensor(), placed.placement());
        } else if (note instanceof Note.Facts told) {
            try {
                stated = merged(
                        stated, SessionFile.of(new JsonFile(file, told.json())).stated());
            } catch (UnreadableException e) {
                warnings.add(e.saying());
            }
        }
    }

    private void stop(long micros) {
        running.filter(r -> micros > runningFrom)
                .ifPresent(r -> trials.add(
                        new WearingFacts.DeclaredTrial(r.exercise(), r.side(), runningFrom, micros, pain, saidNote)));
        running = Optional.empty();
    }

    /** It is about the trial that began last, if no other is meant; a number that is no pain is passed over. */
    private void remark(Note.TrialRemark said) {
        OptionalInt told = said.pain().stream()
                .filter(p -> p >= 0 && p <= WearingFacts.DeclaredTrial.WORST_PAIN)
                .findFirst();
        int at = trials.size() - said.trialsSince() - (running.isPresent() ? 0 : 1);
        if (running.isPresent() && at == trials.size()) {
            pain = told.isPresent() ? told : pain;
            saidNote = said.note().or(() -> saidNote);
        } else if (at >= 0) {
            trials.set(at, trials.get(at).remarked(told, said.note()));
        }
    }

    private static WearingFacts merged(WearingFacts before, WearingFacts told) {
        return new WearingFacts(
                told.wearer().or(before::wearer),
                told.heightMetres().isPresent() ? told.heightMetres() : before.heightMetres(),
                told.affectedSide().or(before::affectedSide),
                told.start().or(before::start),
                told.trials().isEmpty() ? before.trials() : told.trials(),
                List.of());
    }

    /** The facts, where a trial without an end of its own reaches to that of the recording. */
    WearingFacts facts(TimeSpan span) {
        stop(span.to());
        List<WearingFacts.DeclaredTrial> all = new ArrayList<>(stated.trials());
        all.addAll(trials);
        WearingFacts facts = new WearingFacts(
                stated.wearer(), stated.heightMetres(), stated.affectedSide(), stated.start(), all, marks);
        return new SessionFile(facts, Map.of()).facts(span);
    }

    /** Where a sensor of ours was said to sit after its stream had begun. */
    Optional<Placement> placement(int sensor) {
        return Optional.ofNullable(placements.get(sensor));
    }

    List<Saying> warnings() {
        return warnings;
    }
}
