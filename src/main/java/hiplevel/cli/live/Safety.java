package hiplevel.cli.live;

import hiplevel.recording.disk.SafetyListener;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Whether what is received goes to a disk, told to the person at once when it does not. */
final class Safety implements SafetyListener {
    private final Consumer<String> person;
    private final List<Path> continuations = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    Safety(Consumer<String> person) {
        this.person = person;
    }

    @Override
    public void unsafe(Path file, long safeUntilMicros, Saying saying) {
        broken = true;
        person.accept("NOT RECORDING SAFELY. " + Words.ENGLISH.say(saying));
    }

    @Override
    public void continuesIn(Path file, Saying saying) {
        continuations.add(file);
        person.accept(Words.ENGLISH.say(saying));
    }

    /** Whether a disk failed at any time. */
    boolean broken() {
        return broken;
    }

    /** The files that went on where the first could not. */
    List<Path> continuations() {
        return List.copyOf(continuations);
    }
}
