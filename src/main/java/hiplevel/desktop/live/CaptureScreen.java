package hiplevel.desktop.live;

import hiplevel.desktop.align.AlignView;
import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.board.Notice;
import hiplevel.desktop.capture.source.Source;
import hiplevel.desktop.visit.Choosing;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.session.live.LiveAlignment;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
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
    private final Optional<Led> led;
    private final SoFar soFar = new SoFar();
    private final Object lock = new Object();
    private Optional<Capture> capture = Optional.empty();
    private boolean left;
    private boolean opening;
    private Optional<AlignView> align = Optional.empty();
    private Optional<Moving> moving = Optional.empty();

    /**
     * Begins to hear when it is shown.
     *
     * @param title in the window's bar
     * @param exercise that is done first, where no battery says
     * @param next where the next wearer begins; empty where there is none
     */
    public CaptureScreen(
            Desk desk, String title, Source source, Visit visit, Optional<String> exercise, Optional<Place> next) {
        this(desk, title, source, visit, exercise, next, System::nanoTime);
    }

    /** The same; a battery is led through by that clock. */
    CaptureScreen(
            Desk desk,
            String title,
            Source source,
            Visit visit,
            Optional<String> exercise,
            Optional<Place> next,
            LongSupplier nanos) {
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
        led = visit.battery().map(battery -> new Led(battery, sounds.voice(), nanos));
        ground.setOpaque(false);
        ground.setName("capture");
        key("R", () -> align.ifPresent(AlignView::again));
        key("M", () -> moving.ifPresent(Moving::mark));
        key("G", () -> moving.ifPresent(Moving::leadOn));
        key("F9", () -> moving.ifPresent(m -> m.bar().toggle()));
    }

    /** A letter is no key while somebody types. */
    private void key(String key, Runnable pressed) {
        boolean letter = key.length() == 1;
        HeldKey held = new HeldKey();
        ground.registerKeyboardAction(
                e -> {
                    Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    boolean typing = letter && focused instanceof JTextComponent text && text.isEditable();
                    if (held.isPressedAnew(e.getWhen()) && !typing) {
                        pressed.run();
                    }
                },
                KeyStroke.getKeyStroke(key),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
        ground.registerKeyboardAction(
                e -> held.letGo(), KeyStroke.getKeyStroke("released " + key), JComponent.WHEN_IN_FOCUSED_WINDOW);
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
        if (opening) {
            // asked twice, as by a double click: two would hear the same ports
            return;
        }
        opening = true;
        desk.work(words.say("desktop.live.opening"), this::open, this::begin, why -> {
            opening = false;
            JPanel middle = new JPanel(new MigLayout("insets 40, fill", "[center]", "[center]"));
            middle.setOpaque(false);
            middle.add(new NotHeardPanel(desk.look(), words, why, this::listen, () -> desk.go(devices())));
            put(middle);
        });
    }

    /** With what was chosen among them. */
    private Place devices() {
        return next.filter(Place.Session.class::isInstance)
                .map(place -> ((Place.Session) place).worn())
                .map(Choosing::of)
                .<Place>map(Place.Connect::new)
                .orElseGet(Place.Connect::new);
    }

    /** On a thread of its own: ports may take a while. */
    private Capture open() throws Exception {
        Capture opened = Capture.start(
                source,
                LiveSettings.of(desk.preferences(), desk.home(), visit, exercise, desk::say),
                LiveSettings.cueing(visit),
                sounds.cues(),
                Instant::now,
                desk.shelf());
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
                led,
                soFar,
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
        ground.add(view);
        ground.revalidate();
        ground.repaint();
    }

    /** Shows what is known now: once a frame, on the event thread. */
    void frame() {
        align.ifPresent(AlignView::frame);
        moving.ifPresent(Moving::frame);
        capture.ifPresent(c -> {
            List<Notice> fresh = c.notices().fresh();
            // what matters most comes last, the newest of that: it is the one that stays
            fresh.stream().sorted(Comparator.comparing(Notice::kind)).forEach(n -> desk.say(n.sentence()));
        });
    }

    /** What is heard, once it is. */
    Optional<Capture> capture() {
        return capture;
    }

    /** The time of the newest pose that was shown, of the recorder's clock, µs. */
    long shownMicros() {
        return moving.map(Moving::shownMicros).orElse(0L);
    }

    @Override
    public Optional<String> beforeLeaving(Optional<Place> wanted) {
        return capture.flatMap(c -> c.recordings().state())
                .map(r -> words.say("desktop.live.leaving", r.file().getFileName()))
                .or(() -> isAside(wanted) && isAligned()
                        ? Optional.of(words.say("desktop.live.leaving-aligned"))
                        : Optional.empty());
    }

    /** One key too many, perhaps; whoever goes on to a report or to the next wearer means it. */
    private static boolean isAside(Optional<Place> wanted) {
        return wanted.isPresent() && (wanted.get() instanceof Place.Settings || wanted.get() instanceof Place.Start);
    }

    private boolean isAligned() {
        return capture.map(c -> c.board().alignment())
                .filter(LiveAlignment::passed)
                .isPresent();
    }

    @Override
    public void hidden() {
        timer.stop();
        moving.ifPresent(Moving::leaving);
        synchronized (lock) {
            left = true;
        }
        sounds.close();
    }

    /** A disk that does not answer is waited for. */
    @Override
    public Optional<Runnable> lastThings() {
        return capture.map(c -> c::close);
    }
}
