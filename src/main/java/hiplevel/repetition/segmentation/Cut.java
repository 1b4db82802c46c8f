package hiplevel.repetition.segmentation;

import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.List;

/**
 * What one exercise left in a stretch of a recording.
 *
 * @param repetitions those that count and those that do not, in order of time
 * @param contacts of the feet in gait; empty in everything else
 * @param notes what could not be told, sentences
 */
public record Cut(List<Repetition> repetitions, List<Contact> contacts, List<Saying> notes) {
    public Cut {
        repetitions = List.copyOf(repetitions);
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
    }

    public boolean isEmpty() {
        return repetitions.isEmpty() && contacts.isEmpty();
    }
}
