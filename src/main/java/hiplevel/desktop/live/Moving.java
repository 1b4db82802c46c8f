package hiplevel.desktop.live;

import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.Recorded;
import hiplevel.desktop.capture.RecordingWish;
import hiplevel.desktop.capture.board.ToldRepetition;
import hiplevel.desktop.guidance.GuidancePanel;
import hiplevel.desktop.guidance.RemarkPanel;
import hiplevel.desktop.live.panel.DoingBar;
import hiplevel.desktop.live.panel.LatestBar;
import hiplevel.desktop.live.panel.RecordBar;
import hiplevel.desktop.live.panel.RecordingName;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Side;
import hiplevel.session.Algorithms;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The live view with what its buttons do. */
final class Moving implements RecordBar.Wishes, DoingBar.Wishes {
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
    private final Optional<GuidancePanel> panel;
    private final LiveView view;
    private Optional<String> exercise;
    private Optional<Side> side = Optional.empty();
    private List<Path> latest = List.of();
    private int marks;

    Moving(
            Desk desk,
            Capture capture,
            Visit visit,
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
        bar = new RecordBar(desk.look(), words, desk.preferences().cueSound(), this);
        DoingBar doing = new DoingBar(words, exercise, this);
        recordedLast = new LatestBar(desk.look(), words, this::look, this::report, next);
        remark = new RemarkPanel(desk.look(), words, capture.recordings()::remarked);
        led = visit.battery().map(battery -> new Led(battery, sounds.voice(), this));
        panel = led.map(l -> new GuidancePanel(desk.look(), words, l.guidance()));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, wrap, gapy 8", "[grow, fill]"));
        head.setOpaque(false);
        head.add(doing);
        panel.ifPresent(p -> {
            doing.isLed();
            head.add(p);
        });
        view = new LiveView(desk.look(), words, capture, head, bar, recordedLast, remark, this::told);
        capture.recordings().goInto(desk.preferences().recordings());
        propose();
    }

    JComponent component() {
        return view;
    }

    void frame() {
        view.frame();
        panel.ifPresent(GuidancePanel::frame);
    }

    long shownMicros() {
        return view.shownMicros();
    }

    private void told(ToldRepetition repetition) {
        led.ifPresent(l -> l.told(repetition));
    }

    /** A task of the battery is on: it is recorded, if nothing is yet. */
    void begins(Task task) {
        remark.away();
        doing(Optional.of(task.exercise()), task.side());
        if (!bar.isRecording()) {
            bar.toggle();
        }
    }

    /** A task is over: the wearer may say something of it. */
    void ends(Task task) {
        doing(Optional.empty(), Optional.empty());
        remark.ask(TaskWords.what(task, words));
    }

    RecordBar bar() {
        return bar;
    }

    private void propose() {
        if (bar.isRecording()) {
            return;
        }
        bar.propose(RecordingName.proposed(clock.get(), visit.wearer(), exercise));
    }

    @Override
    public void record(String name, boolean lookingBack) {
        Optional<Path> file = RecordingName.file(desk.preferences().recordings(), name);
        if (file.isEmpty()) {
            bar.answered();
            desk.say(words.say("desktop.live.no-name", name));
            return;
        }
        capture.recordings()
                .begin(
                        new RecordingWish(file.get(), visit.facts(), exercise, side, lookingBack),
                        () -> SwingUtilities.invokeLater(bar::answered));
        recordedLast.offer(false);
        marks = 0;
        if (led.isEmpty()) {
            remark.ask(words.say("desktop.live.this-trial"));
        }
    }

    @Override
    public void stop() {
        capture.stopRecording(recorded -> SwingUtilities.invokeLater(() -> ended(recorded)));
    }

    private void ended(Recorded recorded) {
        latest = recorded.files();
        remark.away();
        bar.answered();
        bar.show(capture.recordings().state(), capture.nowMicros());
        recordedLast.offer(true);
        propose();
        Path last = latest.get(latest.size() - 1);
        desk.say(recorded.trouble().orElseGet(() -> words.say("desktop.live.recorded", last)));
    }

    @Override
    public void mark() {
        if (capture.recordings().state().isPresent()) {
            marks++;
            String text = words.say("desktop.live.mark.text", Integer.toString(marks));
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
        alignAgain.run();
    }

    private void look() {
        desk.go(new Place.Replay(latest.get(latest.size() - 1)));
    }

    private void report() {
        desk.go(new Place.Report(latest, capture.settings().with(Algorithms.DEFAULT)));
    }
}
