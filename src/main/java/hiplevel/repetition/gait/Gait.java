package hiplevel.repetition.gait;

import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import java.util.List;

/**
 * Walking, cut.
 *
 * @param contacts initial contacts and foot-offs, in order of time
 * @param stances one stance phase each, start = initial contact, end = own foot-off, in order of time
 * @param notes what could not be found, sentences
 */
public record Gait(List<Contact> contacts, List<Repetition> stances, List<String> notes) {
    public Gait {
        contacts = List.copyOf(contacts);
        stances = List.copyOf(stances);
        notes = List.copyOf(notes);
    }
}
