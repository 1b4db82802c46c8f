package hiplevel.serial;

import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/** Finds and opens ports. */
public interface Ports {
    /** Why no port can be had on this computer, if so: a sentence for the person. */
    default Optional<Saying> unusable() {
        return Optional.empty();
    }

    /** Lets this run, and end, before the ports are closed because the program is told to end. */
    default void beforeExit(Runnable last) {}

    /** The ports that the system lists, without those that are no device's; empty when ports cannot be had at all. */
    List<Port> list();

    /** What is known of the port with that path, listed or not (pseudo-terminals and links are not listed). */
    Port at(String path);

    /**
     * Opens a port; a link in the path is resolved anew at each call.
     *
     * @throws PortException when it cannot be opened, with a sentence for the person
     */
    SerialLine open(String path, Tuning tuning) throws PortException;
}
