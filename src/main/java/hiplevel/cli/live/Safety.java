package hiplevel.cli.live;

import hiplevel.recording.disk.SafetyListener;
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
    public void unsafe(Path file, long safeUntilMicros, String sentence) {
        broken = true;
        person.accept("NOT RECORDING SAFELY. " + sentence);
    }

    @Override
    public void continuesIn(Path file, String sentence) {
        continuations.add(file);
        person.accept(sentence);
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
