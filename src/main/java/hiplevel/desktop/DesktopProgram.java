package hiplevel.desktop;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.Theme;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.MainWindow;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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
    private Preferences preferences;
    private Words words;
    private Look look;
    private Place place = new Place.Start();
    private int works;

    private DesktopProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
        file = new PreferencesFile(surroundings.home(), surroundings.userFolder());
        StringBuilder warnings = new StringBuilder();
        preferences = file.read(sentence -> warnings.append(sentence).append(' '));
        words = words(preferences);
        look = Theme.install(preferences);
        screens = new Screens(this, surroundings.demoPace());
        window = new MainWindow(words, look, new MainWindow.Wishes() {
            @Override
            public void home() {
                go(new Place.Start());
            }

            @Override
            public void settings() {
                go(new Place.Settings());
            }

            @Override
            public void close() {
                DesktopProgram.this.close();
            }
        });
        window.say(warnings.toString().strip());
    }

    /** Opens the window at a place. */
    public static DesktopProgram open(Surroundings surroundings, Place first) {
        DesktopProgram program = new DesktopProgram(surroundings);
        program.visit(first);
        program.window.frame().setVisible(true);
        return program;
    }

    public JFrame frame() {
        return window.frame();
    }

    /** Asks where the present screen wants to be asked, then ends the program. */
    public void close() {
        if (mayLeave()) {
            window.letGo();
            window.frame().dispose();
            workers.shutdown();
            surroundings.closed().run();
        }
    }

    private Words words(Preferences wanted) {
        return wanted.language()
                .or(surroundings::language)
                .flatMap(Words::named)
                .orElse(Words.ENGLISH);
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
            file.write(changed);
        } catch (IOException e) {
            say(words.say("desktop.window.not-kept", e.getMessage()));
        }
        if (looksOtherwise(before, changed)) {
            words = words(changed);
            look = Theme.install(changed);
            window.dress(words, look);
            visit(place);
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
    public String version() {
        return surroundings.version();
    }

    @Override
    public void go(Place next) {
        if (mayLeave()) {
            visit(next);
        }
    }

    private boolean mayLeave() {
        Optional<String> question = window.screen().flatMap(Screen::beforeLeaving);
        return question.isEmpty() || window.confirms(question.get());
    }

    private void visit(Place next) {
        window.letGo();
        place = next;
        window.show(screens.of(next));
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
        window.say(what);
        workers.execute(() -> {
            try {
                T result = work.call();
                SwingUtilities.invokeLater(() -> worked(what, asking, () -> done.accept(result)));
            } catch (Exception e) {
                SwingUtilities.invokeLater(() -> worked(what, asking, () -> failed.accept(e)));
            }
        });
    }

    private void worked(String what, Optional<Screen> asked, Runnable told) {
        works--;
        window.working(works > 0);
        window.unsay(what);
        if (window.screen().equals(asked)) {
            told.run();
        }
    }
}
