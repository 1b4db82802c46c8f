package hiplevel.desktop.live;

import hiplevel.desktop.align.AlignView;
import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.board.Notice;
import hiplevel.desktop.capture.source.Source;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** From worn sensors to recordings of them: aligning, then moving. Holds the capture, and ends it when it is left. */
public final class CaptureScreen implements Screen {
    private static final int FRAME_MILLIS = 16;

    private final Desk desk;
    private final Words words;
    private final String title;
    private final Source source;
    private final Visit visit;
    private final Optional<String> exercise;
    private final Optional<Place> next;
    private final JPanel ground = new JPanel(new BorderLayout());
    private final Timer timer = new Timer(FRAME_MILLIS, e -> frame());
    private final Sounds sounds;
    private final Object lock = new Object();
    private Optional<Capture> capture = Optional.empty();
    private boolean left;
    private Optional<AlignView> align = Optional.empty();
    private Optional<Moving> moving = Optional.empty();
    private int noticesShown;

    /**
     * Begins to hear when it is shown.
     *
     * @param title in the window's bar
     * @param exercise that is done first, where no battery says
     * @param next where the next wearer begins; empty where there is none
     */
    public CaptureScreen(
            Desk desk, String title, Source source, Visit visit, Optional<String> exercise, Optional<Place> next) {
        this.next = next;
        this.exercise = exercise;
        this.desk = desk;
        this.title = title;
        this.source = source;
        this.visit = visit;
        words = desk.words();
        sounds = new Sounds(
                words.language(),
                desk.preferences().cueSound(),
                desk.preferences().spoken());
        ground.setOpaque(false);
        ground.setName("capture");
        key("R", () -> align.ifPresent(AlignView::again));
        key("M", () -> moving.ifPresent(Moving::mark));
        key("F9", () -> moving.ifPresent(m -> m.bar().toggle()));
    }

    /** A key that is none while somebody types. */
    private void key(String key, Runnable pressed) {
        ground.registerKeyboardAction(
                e -> {
                    Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    if (!(focused instanceof JTextComponent text && text.isEditable())) {
                        pressed.run();
                    }
                },
                KeyStroke.getKeyStroke(key),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public JComponent component() {
        return ground;
    }

    @Override
    public void shown() {
        listen();
    }

    private void listen() {
        desk.work(words.say("desktop.live.opening"), this::open, this::begin, why -> {
            JPanel middle = new JPanel(new MigLayout("insets 40, fill", "[center]", "[center]"));
            middle.setOpaque(false);
            middle.add(new NotHeardPanel(desk.look(), words, why, this::listen, () -> desk.go(new Place.Connect())));
            put(middle);
        });
    }

    /** On a thread of its own: ports may take a while. */
    private Capture open() throws Exception {
        Capture opened = Capture.start(
                source,
                LiveSettings.of(desk.preferences(), desk.home(), visit, exercise, desk::say),
                LiveSettings.cueing(visit),
                sounds.cues(),
                Instant::now);
        synchronized (lock) {
            if (left) {
                opened.close();
                throw new CancellationException();
            }
            capture = Optional.of(opened);
        }
        return opened;
    }

    private void begin(Capture opened) {
        aligning(opened);
        timer.start();
    }

    private void aligning(Capture on) {
        moving = Optional.empty();
        AlignView view = new AlignView(desk.look(), words, on, sounds.voice(), () -> moving(on));
        align = Optional.of(view);
        put(view);
        view.goOn().requestFocusInWindow();
    }

    private void moving(Capture on) {
        align = Optional.empty();
        sounds.voice().hush();
        Moving view = new Moving(
                desk,
                on,
                visit,
                sounds,
                () -> {
                    on.alignAnew();
                    aligning(on);
                },
                next.<Runnable>map(place -> () -> desk.go(place)),
                ZonedDateTime::now);
        moving = Optional.of(view);
        put(view.component());
        view.component().requestFocusInWindow();
    }

    private void put(JComponent view) {
        ground.removeAll();
        ground.add(Roomy.of(view));
        ground.revalidate();
        ground.repaint();
    }

    private void frame() {
        align.ifPresent(AlignView::frame);
        moving.ifPresent(Moving::frame);
        capture.ifPresent(c -> {
            List<Notice> fresh = c.notices().after(noticesShown);
            noticesShown = c.notices().count();
            // the one that matters most, the newest of these
            fresh.stream()
                    .reduce((a, b) -> b.kind().compareTo(a.kind()) >= 0 ? b : a)
                    .ifPresent(n -> desk.say(words.say(n.sentence())));
        });
    }

    /** The time of the newest pose that was shown, of the recorder's clock, µs. */
    long shownMicros() {
        return moving.map(Moving::shownMicros).orElse(0L);
    }

    @Override
    public Optional<String> beforeLeaving() {
        return capture.flatMap(c -> c.recordings().state())
                .map(r -> words.say("desktop.live.leaving", r.file().getFileName()));
    }

    @Override
    public void hidden() {
        timer.stop();
        synchronized (lock) {
            left = true;
        }
        capture.ifPresent(Capture::close);
        sounds.close();
    }
}
