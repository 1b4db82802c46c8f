package hiplevel.desktop.live;

import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.Recorded;
import hiplevel.desktop.capture.Recording;
import hiplevel.desktop.capture.RecordingWish;
import hiplevel.desktop.capture.board.ToldRepetition;
import hiplevel.desktop.guidance.GuidancePanel;
import hiplevel.desktop.guidance.RemarkPanel;
import hiplevel.desktop.live.panel.DoingBar;
import hiplevel.desktop.live.panel.LatestBar;
import hiplevel.desktop.live.panel.RecordBar;
import hiplevel.desktop.live.panel.RecordingName;
import hiplevel.desktop.visit.Guidance;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Side;
import hiplevel.session.Algorithms;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The live view with what its buttons do. */
final class Moving implements RecordBar.Wishes, DoingBar.Wishes {
    private static final long ASKED_AFTER_MICROS = 10_000_000;

    private final Desk desk;
    private final Words words;
    private final Capture capture;
    private final Visit visit;
    private final Sounds sounds;
    private final Runnable alignAgain;
    private final Supplier<ZonedDateTime> clock;
    private final RecordBar bar;
    private final LatestBar recordedLast;
    private final RemarkPanel remark;
    private final Optional<Led> led;
    private final SoFar soFar;
    private final Optional<GuidancePanel> panel;
    private final LiveView view;
    private Optional<String> exercise;
    private Optional<Side> side;

    Moving(
            Desk desk,
            Capture capture,
            Visit visit,
            Optional<Led> led,
            SoFar soFar,
            Sounds sounds,
            Runnable alignAgain,
            Optional<Runnable> next,
            Supplier<ZonedDateTime> clock) {
        this.desk = desk;
        this.capture = capture;
        this.visit = visit;
        this.sounds = sounds;
        this.alignAgain = alignAgain;
        this.clock = clock;
        words = desk.words();
        exercise = capture.settings().exercise();
        // the one chosen before the sensors were aligned again is still in force
        side = capture.settings().side();
        bar = new RecordBar(desk.look(), words, desk.preferences().cueSound(), this);
        DoingBar doing = new DoingBar(words, exercise, side, this);
        recordedLast = new LatestBar(desk.look(), words, this::look, this::report, next);
        remark = new RemarkPanel(desk.look(), words, this::remarked);
        this.led = led;
        this.soFar = soFar;
        led.ifPresent(l -> l.shownBy(this));
        panel = led.map(l -> new GuidancePanel(desk.look(), words, l.guidance()));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, wrap, gapy 6", "[grow, fill]"));
        head.setOpaque(false);
        head.add(doing);
        panel.ifPresent(p -> {
            doing.isLed();
            head.add(p);
        });
        view = new LiveView(desk.look(), words, capture, head, bar, recordedLast, remark, this::told);
        capture.recordings().goInto(desk.preferences().recordings());
        recordedLast.offer(capture.recordings().state().isEmpty() && !soFar.latest.isEmpty());
        propose();
    }

    JComponent component() {
        return view;
    }

    void frame() {
        view.frame();
        led.ifPresent(l -> l.guidance().uses(capture.board().body().instead()));
        panel.ifPresent(GuidancePanel::frame);
        askInTime();
    }

    /** Without a battery nobody says when a trial is over, and at its beginning there is nothing to say of it. */
    private void askInTime() {
        Optional<Recording> recording = capture.recordings().state();
        if (led.isPresent() || soFar.asked || recording.isEmpty()) {
            return;
        }
        long since = Math.max(soFar.beganMicros, recording.get().fromMicros());
        if (capture.nowMicros() - since >= ASKED_AFTER_MICROS) {
            ask(words.say("desktop.live.this-trial"));
        }
    }

    private void ask(String trial) {
        remark.ask(trial);
        soFar.asked = true;
        soFar.trialsSince = 0;
    }

    private void remarked(OptionalInt pain, Optional<String> note) {
        if (soFar.declared) {
            capture.recordings().remarked(soFar.trialsSince, pain, note);
        } else {
            Stream<String> said =
                    Stream.concat(pain.stream().mapToObj(p -> words.say("desktop.guidance.pain.is", p)), note.stream());
            capture.recordings().remarked(said.collect(Collectors.joining(": ")));
        }
    }

    /** What is said of the trial is kept before it is too late. */
    void leaving() {
        remark.keep();
    }

    long shownMicros() {
        return view.shownMicros();
    }

    private void told(ToldRepetition repetition) {
        led.ifPresent(l -> l.told(repetition));
    }

    /** A task of the battery is on: it is recorded, if nothing is yet. */
    void begins(Task task) {
        if (remark.isBeingWritten()) {
            // of the trial before: whoever writes is not interrupted
            soFar.trialsSince++;
        } else {
            remark.keep();
        }
        does(Optional.of(task.exercise()), task.side());
        if (!bar.isRecording()) {
            bar.toggle();
        }
    }

    /** A task is over: the wearer may say something of it. */
    void ends(Task task) {
        does(Optional.empty(), Optional.empty());
        if (capture.recordings().state().isPresent()) {
            ask(TaskWords.what(task, words));
        }
    }

    /** As if the button of the battery was pressed. */
    void leadOn() {
        panel.ifPresent(GuidancePanel::press);
    }

    RecordBar bar() {
        return bar;
    }

    private void propose() {
        if (!bar.isRecording()) {
            bar.propose(proposed());
        }
    }

    private String proposed() {
        return RecordingName.proposed(clock.get(), visit.wearer(), exercise);
    }

    @Override
    public void record(String name, boolean lookingBack) {
        // what happens now is not to be missed for want of a name
        Optional<Path> file = RecordingName.file(desk.preferences().recordings(), name.isBlank() ? proposed() : name);
        if (file.isEmpty()) {
            bar.answered();
            desk.say(words.say("desktop.live.no-name", name));
            return;
        }
        capture.recordings()
                .begin(
                        new RecordingWish(file.get(), visit.facts(), exercise, side, lookingBack),
                        () -> SwingUtilities.invokeLater(this::answered));
        recordedLast.offer(false);
        soFar.marks = 0;
        soFar.asked = false;
        soFar.declared = exercise.isPresent();
    }

    private void answered() {
        bar.answered();
        // it could not begin: the one before is still the latest
        recordedLast.offer(capture.recordings().state().isEmpty() && !soFar.latest.isEmpty());
    }

    @Override
    public void stop() {
        remark.keep();
        soFar.asked = true;
        capture.stopRecording(
                recorded -> SwingUtilities.invokeLater(() -> recorded.ifPresentOrElse(this::ended, this::answered)));
    }

    private void ended(Recorded recorded) {
        soFar.latest = recorded.files();
        remark.away();
        bar.answered();
        bar.show(capture.recordings().state(), capture.nowMicros());
        recordedLast.offer(true);
        propose();
        // where a disk failed on the way, its beginning is in another place than its end
        String all = soFar.latest.stream().map(Path::toString).collect(Collectors.joining(", "));
        desk.say(words.say(recorded.trouble().orElseGet(() -> Saying.of("desktop.live.recorded", all))));
    }

    @Override
    public void mark() {
        if (capture.recordings().state().isPresent()) {
            soFar.marks++;
            String text = words.say("desktop.live.mark.text", Integer.toString(soFar.marks));
            capture.mark(text);
            desk.say(words.say("desktop.live.marked", text));
        }
    }

    @Override
    public void sound(boolean on) {
        sounds.cueing(on);
        desk.keep(desk.preferences().withCueSound(on));
    }

    @Override
    public void doing(Optional<String> chosen, Optional<Side> leg) {
        remark.keep();
        soFar.asked = false;
        does(chosen, leg);
    }

    private void does(Optional<String> chosen, Optional<Side> leg) {
        soFar.beganMicros = capture.nowMicros();
        soFar.declared |= chosen.isPresent();
        exercise = chosen;
        side = leg;
        capture.doing(chosen, leg);
        view.settingsChanged();
        propose();
    }

    @Override
    public void showSeconds(double seconds) {
        view.showSeconds(seconds);
    }

    @Override
    public void alignAgain() {
        led.map(Led::guidance).ifPresent(Guidance::interrupt);
        remark.keep();
        alignAgain.run();
    }

    private void look() {
        // where a disk failed on the way, the first part is the one that holds the alignment
        desk.go(new Place.Replay(soFar.latest.get(0)));
    }

    private void report() {
        desk.go(new Place.Report(soFar.latest, capture.settings().with(Algorithms.DEFAULT)));
    }
}
