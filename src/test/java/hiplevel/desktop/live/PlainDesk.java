package hiplevel.desktop.live;

import hiplevel.desktop.capture.Shelf;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.Theme;
import hiplevel.desktop.preferences.Appearance;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A desk without a window around it; on the event thread. */
public final class PlainDesk implements Desk {
    /** Works that wait until the test lets them. */
    public final List<Runnable> held = new ArrayList<>();

    /** Whether works wait. */
    public boolean holds;

    public final List<String> said = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final Words words;
    private final Look look;
    private Preferences preferences;

    public PlainDesk(Path folder) {
        this(folder, Words.ENGLISH);
    }

    public PlainDesk(Path folder, Words words) {
        this.words = words;
        this.folder = folder;
        preferences =
                Preferences.of(folder).with(Appearance.LIGHT).withSpoken(false).withCueSound(false);
        look = Theme.install(preferences, false);
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
        preferences = changed;
    }

    @Override
    public Path home() {
        return folder;
    }

    @Override
    public Shelf shelf() {
        return Shelf.DISKS;
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public void go(Place place) {}

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public <T> void work(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (holds) {
            held.add(() -> doNow(work, done, failed));
        } else {
            doNow(work, done, failed);
        }
    }

    private static <T> void doNow(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            done.accept(work.call());
        } catch (Exception e) {
            failed.accept(e);
        }
    }
}
