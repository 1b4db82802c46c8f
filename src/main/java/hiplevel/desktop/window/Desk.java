package hiplevel.desktop.window;

import hiplevel.desktop.capture.Shelf;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a screen may ask of the program around it. */
public interface Desk {
    Words words();

    Look look();

    Preferences preferences();

    /** Keeps changed preferences and puts them in force. Where they change how everything looks, the window is made anew. */
    void keep(Preferences changed);

    /** The program's folder: calibrations, remembered devices, preferences. */
    Path home();

    /** Where recordings are put. */
    Shelf shelf();

    /** The program's version, as reports print it. */
    String version();

    /** Leaves the present screen, which may ask first, for that place. */
    void go(Place place);

    /** Shows a sentence until it is read or another comes. From any thread. */
    void say(String sentence);

    /** The same in the program's language. */
    default void say(Saying saying) {
        say(words().say(saying));
    }

    /**
     * Does something that takes long, on a thread of its own, while the window says what.
     *
     * @param what a sentence, shown with a moving bar
     * @param done gets the result on the event thread; not after the screen was left
     * @param failed gets what was thrown, on the event thread; not after the screen was left
     */
    <T> void work(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** The same, where a failure is a sentence in the window. */
    default <T> void work(String what, Callable<T> work, Consumer<T> done) {
        work(what, work, done, e -> say(Explained.of(e)));
    }
}
