package hiplevel.desktop;

import hiplevel.desktop.capture.Shelf;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.SystemWatch;
import hiplevel.desktop.look.Theme;
import hiplevel.desktop.preferences.Appearance;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Leaving;
import hiplevel.desktop.window.MainWindow;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.desktop.window.WorkFailed;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** The program while its window is open. On the event thread, unless said otherwise. */
public final class DesktopProgram implements Desk {
    private static final int WORKERS = 2;

    private final Surroundings surroundings;
    private final PreferencesFile file;
    private final Screens screens;
    private final MainWindow window;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, run -> {
        Thread thread = new Thread(run, "desktop work");
        thread.setDaemon(true);
        return thread;
    });
    // these two are also read by what works in the background
    private volatile Preferences preferences;

    private volatile Words words;
    private Look look;
    private final SystemWatch systemWatch;
    private boolean systemDark;
    private final Leaving leaving = new Leaving(this);
    private Place place = new Place.Start();
    private int works;

    private DesktopProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
        file = new PreferencesFile(surroundings.home(), surroundings.userFolder());
        List<Saying> warnings = new ArrayList<>();
        preferences = file.read(warnings::add);
        words = words(preferences);
        // no window is open that could stand still meanwhile
        systemDark = preferences.appearance() == Appearance.SYSTEM
                && surroundings.theme().isDark().orElse(false);
        look = Theme.install(preferences, dark());
        screens = new Screens(this, surroundings);
        window = new MainWindow(words, look, new MainWindow.Wishes() {
            @Override
            public void home() {
                go(new Place.Start());
            }

            @Override
            public void settings() {
                if (!(place instanceof Place.Settings)) {
                    Place from = window.screen().flatMap(Screen::asItIs).orElse(place);
                    go(new Place.Settings(Optional.of(from), preferences.bands()));
                }
            }

            @Override
            public void close() {
                DesktopProgram.this.close();
            }
        });
        systemWatch = new SystemWatch(surroundings.theme(), new SystemWatch.Follower() {
            @Override
            public boolean follows() {
                return followsTheSystem();
            }

            @Override
            public void system(boolean isDark) {
                DesktopProgram.this.system(isDark);
            }
        });
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent e) {
                systemWatch.ask();
            }
        });
        warnings.forEach(this::say);
    }

    /** Opens the window at a place. */
    public static DesktopProgram open(Surroundings surroundings, Place first) {
        DesktopProgram program = new DesktopProgram(surroundings);
        program.visit(first);
        program.window.frame().setVisible(true);
        program.systemWatch.start();
        return program;
    }

    public JFrame frame() {
        return window.frame();
    }

    /** An error that nobody caught is said: a window that does nothing and says nothing helps nobody. */
    public void failed(Throwable e) {
        say(Saying.of("error.program", e));
    }

    /** Asks where the present screen wants to be asked, then ends the program. */
    public void close() {
        if (mayLeave(Optional.empty())) {
            systemWatch.close();
            Optional<Runnable> lastThings = window.letGo();
            window.frame().dispose();
            lastThings.ifPresent(Runnable::run);
            leaving.await();
            workers.shutdown();
            surroundings.closed().run();
        }
    }

    private Words words(Preferences wanted) {
        return wanted.language()
                .or(surroundings::language)
                .flatMap(Words::named)
                .orElse(Words.ENGLISH)
                .inWindows();
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void keep(Preferences changed) {
        Preferences before = preferences;
        preferences = changed;
        try {
            file.write(changed)
                    .forEach(aside -> say(words.say("desktop.window.set-aside", aside.file(), aside.keptAs())));
        } catch (IOException e) {
            say(words.say("desktop.window.not-kept", Explained.of(e)));
        }
        if (looksOtherwise(before, changed)) {
            words = words(changed);
            look = Theme.install(changed, dark());
            window.dress(words, look);
            visit(place);
            systemWatch.ask();
        }
    }

    private boolean dark() {
        return switch (preferences.appearance()) {
            case SYSTEM -> systemDark;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /**
     * Not while it records: all windows are dressed anew, which takes up to some tenths of a second, and a live view must not
     * stand still for longer than 50 ms. Nor under a dialog, in which a new look may lose what was typed. The watch comes again.
     */
    private boolean followsTheSystem() {
        return preferences.appearance() == Appearance.SYSTEM
                && window.screen()
                        .flatMap(screen -> screen.beforeLeaving(Optional.empty()))
                        .isEmpty()
                && Stream.of(Window.getWindows()).noneMatch(w -> w instanceof Dialog && w.isShowing());
    }

    private void system(boolean isDark) {
        systemDark = isDark;
        if (look.dark() != isDark) {
            Theme.turn(look, preferences, isDark);
        }
    }

    private static boolean looksOtherwise(Preferences before, Preferences after) {
        return before.appearance() != after.appearance()
                || before.textPercent() != after.textPercent()
                || before.sideColours() != after.sideColours()
                || !before.language().equals(after.language());
    }

    @Override
    public Path home() {
        return surroundings.home();
    }

    @Override
    public Shelf shelf() {
        return surroundings.shelf();
    }

    @Override
    public String version() {
        return surroundings.version();
    }

    @Override
    public void go(Place next) {
        if (mayLeave(Optional.of(next))) {
            visit(next);
        }
    }

    private boolean mayLeave(Optional<Place> next) {
        Optional<String> question = window.screen().flatMap(screen -> screen.beforeLeaving(next));
        return question.isEmpty() || window.confirms(question.get());
    }

    private void visit(Place next) {
        place = next;
        if (leaving.isUnderWay()) {
            return;
        }
        window.letGo().ifPresentOrElse(last -> leaving.begin(last, this::arrive), this::arrive);
    }

    private void arrive() {
        window.show(screens.of(place));
    }

    @Override
    public void say(String sentence) {
        if (SwingUtilities.isEventDispatchThread()) {
            window.say(sentence);
        } else {
            SwingUtilities.invokeLater(() -> window.say(sentence));
        }
    }

    @Override
    public <T> void work(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Optional<Screen> asking = window.screen();
        works++;
        window.working(true);
        window.doing(what);
        workers.execute(() -> {
            try {
                T result = work.call();
                SwingUtilities.invokeLater(() -> worked(what, asking, () -> done.accept(result)));
            } catch (Exception e) {
                SwingUtilities.invokeLater(() -> worked(what, asking, () -> failed.accept(e)));
            } catch (Error e) {
                // a long recording may not fit: what was shown before stays, and a sentence says so
                Exception told =
                        new WorkFailed(e instanceof OutOfMemoryError ? noRoom() : Saying.of("error.program", e), e);
                SwingUtilities.invokeLater(() -> worked(what, asking, () -> failed.accept(told)));
            }
        });
    }

    private static Saying noRoom() {
        return Saying.of("desktop.window.no-room", Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    private void worked(String what, Optional<Screen> asked, Runnable told) {
        works--;
        window.working(works > 0);
        window.done(what);
        if (window.screen().equals(asked)) {
            told.run();
        }
    }
}
