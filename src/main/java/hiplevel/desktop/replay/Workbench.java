package hiplevel.desktop.replay;

import hiplevel.desktop.replay.strip.Sketch;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.edits.EditsFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import hiplevel.session.SessionSettings;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a recording, analyses it as often as asked, and keeps what was corrected; one thing after the other, in the background. */
final class Workbench {
    /** Who shows it; on the event thread but for the sketch. */
    interface Shown {
        /** Reading begins; from any thread. */
        void sketched(Sketch sketch);

        void opened(Opened opened);

        void analysed(Replayed replayed);

        /** Whether nothing else can be asked for now. */
        void busy(boolean yes);
    }

    private final Desk desk;
    private final Path recording;
    private final Shown shown;
    private Optional<Replayed> last = Optional.empty();
    private Optional<Opened> opened = Optional.empty();
    private SessionSettings settings;

    Workbench(Desk desk, Place.Replay place, Shown shown) {
        this.desk = desk;
        recording = place.recording();
        this.shown = shown;
        settings = place.settings()
                .orElseGet(() -> SessionSettings.DEFAULT.with(desk.preferences().bands()));
    }

    SessionSettings settings() {
        return settings;
    }

    Optional<Replayed> last() {
        return last;
    }

    void open() {
        shown.busy(true);
        desk.work(
                desk.words().say("desktop.replay.reading", Input.nameOf(recording)),
                () -> Opened.read(recording, desk.home(), shown::sketched),
                read -> {
                    opened = Optional.of(read);
                    settings = settings.with(read.calibrations());
                    shown.opened(read);
                    analyse(read.input(), settings, done -> {});
                    warn(read);
                },
                this::failed);
    }

    private void warn(Opened read) {
        List<Saying> warnings = new ArrayList<>(read.warnings());
        read.uncorrected().ifPresent(why -> warnings.add(0, Saying.of("desktop.replay.uncorrected", why)));
        if (!warnings.isEmpty()) {
            int more = warnings.size() - 1;
            Saying first = warnings.get(0);
            desk.say(more == 0 ? first : Saying.of("desktop.replay.warnings", first, more));
        }
    }

    /** With other settings. */
    void analyse(SessionSettings others) {
        opened.ifPresent(read -> analyse(input(read), others, done -> settings = others));
    }

    private Input input(Opened read) {
        return last.map(Replayed::input).orElse(read.input());
    }

    private void analyse(Input input, SessionSettings with, Consumer<Replayed> kept) {
        shown.busy(true);
        Optional<Replayed> before = last;
        desk.work(
                desk.words().say("desktop.replay.analysing", input.name()),
                () -> Replayed.of(input, with, before, desk.words()),
                replayed -> {
                    last = Optional.of(replayed);
                    kept.accept(replayed);
                    shown.busy(false);
                    shown.analysed(replayed);
                },
                this::failed);
    }

    /**
     * Keeps the corrections beside the recording, then analyses anew; what could not be kept is not in force. Where former
     * ones could not be read nothing takes their place, also if somebody mended them meanwhile: these here know nothing of them.
     */
    void correct(Edits edits) {
        if (opened.flatMap(Opened::uncorrected).isPresent() && Files.exists(EditsFile.of(recording))) {
            desk.say(desk.words().say("desktop.replay.not-kept", EditsFile.of(recording)));
            return;
        }
        opened.ifPresent(read -> {
            Input input = input(read);
            shown.busy(true);
            desk.work(
                    desk.words().say("desktop.replay.keeping"),
                    () -> kept(edits, input.edits(), read.stamp()),
                    refused -> refused.ifPresentOrElse(
                            why -> {
                                shown.busy(false);
                                desk.say(why);
                            },
                            () -> analyse(input.with(edits), settings, done -> {})),
                    this::failed);
        });
    }

    /**
     * Keeps them, in the background.
     *
     * @param known what is in force here: another window may have corrected, too
     * @param read what was opened here: another recording may lie in its place
     * @return why they are not kept
     */
    private Optional<String> kept(Edits edits, Edits known, Stamp read) throws UnreadableException, IOException {
        if (!Files.exists(recording)) {
            return Optional.of(desk.words().say("desktop.replay.gone", recording));
        }
        if (!read.isAsItWas()) {
            return Optional.of(desk.words().say("desktop.replay.replaced", recording));
        }
        if (!EditsFile.read(recording).equals(known)) {
            return Optional.of(desk.words().say("desktop.replay.corrected-elsewhere", EditsFile.of(recording)));
        }
        EditsFile.write(recording, edits);
        return Optional.empty();
    }

    private void failed(Exception e) {
        shown.busy(false);
        desk.say(Explained.of(e));
    }
}
