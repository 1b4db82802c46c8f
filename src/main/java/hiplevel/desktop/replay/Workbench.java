package hiplevel.desktop.replay;

import hiplevel.desktop.replay.strip.Sketch;
import hiplevel.desktop.window.Desk;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.edits.EditsFile;
import hiplevel.session.Input;
import hiplevel.session.SessionSettings;
import java.nio.file.Path;
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

    Workbench(Desk desk, Path recording, Shown shown) {
        this.desk = desk;
        this.recording = recording;
        this.shown = shown;
        SessionSettings usual = SessionSettings.DEFAULT;
        settings = new SessionSettings(
                usual.exercise(),
                usual.side(),
                usual.heightMetres(),
                usual.wearer(),
                usual.affectedSide(),
                usual.catalogue(),
                desk.preferences().bands(),
                usual.algorithms());
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
        if (!read.warnings().isEmpty()) {
            int more = read.warnings().size() - 1;
            String first = read.warnings().get(0);
            desk.say(more == 0 ? first : desk.words().say("desktop.replay.warnings", first, more));
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
        desk.work(
                desk.words().say("desktop.replay.analysing", input.name()),
                () -> Replayed.of(input, with, last, desk.words()),
                replayed -> {
                    last = Optional.of(replayed);
                    kept.accept(replayed);
                    shown.busy(false);
                    shown.analysed(replayed);
                },
                this::failed);
    }

    /** Keeps the corrections beside the recording, then analyses anew; what could not be kept is not in force. */
    void correct(Edits edits) {
        shown.busy(true);
        desk.work(
                desk.words().say("desktop.replay.keeping"),
                () -> {
                    EditsFile.write(recording, edits);
                    return edits;
                },
                written -> opened.ifPresent(read -> analyse(input(read).with(written), settings, done -> {})),
                this::failed);
    }

    private void failed(Exception e) {
        shown.busy(false);
        desk.say(e.getMessage() == null ? e.toString() : e.getMessage());
    }
}
