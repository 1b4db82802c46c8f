package hiplevel.connection.memory;

import hiplevel.serial.Port;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The devices that were heard before: by USB ids and serial number, or where there is none by ids and the place where they
 * are plugged in. A file {@code devices.json} in the home folder. What cannot be read or written is told once as a warning
 * and otherwise ignored.
 */
public final class Memory {
    private Memory() {}

    /** The one in that folder, which need not exist yet. */
    public static Memory in(Path home) {
        throw new UnsupportedOperationException(home.toString());
    }

    /** One that is empty and forgets everything. */
    public static Memory none() {
        return new Memory();
    }

    /** What was wrong with the file, for people; told once. */
    public Optional<String> warning() {
        return Optional.empty();
    }

    public Optional<Remembered> of(Port port) {
        return Optional.empty();
    }

    public void keep(Port port, Remembered learnt) {
        throw new UnsupportedOperationException();
    }
}
