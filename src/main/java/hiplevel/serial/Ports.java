package hiplevel.serial;

import java.util.List;

/** Finds and opens ports. */
public interface Ports {
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
