package hiplevel.desktop.live;

import com.formdev.flatlaf.FlatLightLaf;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.preferences.Appearance;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A desk without a window around it; on the event thread. */
final class PlainDesk implements Desk {
    final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final Path folder;
    private final Look look;
    private Preferences preferences;

    PlainDesk(Path folder) {
        this.folder = folder;
        preferences =
                Preferences.of(folder).with(Appearance.LIGHT).withSpoken(false).withCueSound(false);
        look = new Look(false, preferences.sideColours());
        FlatLightLaf.setup();
    }

    @Override
    public Words words() {
        return Words.ENGLISH;
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
        try {
            done.accept(work.call());
        } catch (Exception e) {
            failed.accept(e);
        }
    }
}
