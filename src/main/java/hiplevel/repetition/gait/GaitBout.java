package hiplevel.repetition.gait;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import java.util.List;

/**
 * Steps that follow each other, all walked or all run.
 *
 * @param contacts in order of time, at least one
 */
public record GaitBout(Pace pace, List<Contact> contacts) {
    /** Walked or run: whether there are moments without a foot on the ground. */
    public enum Pace {
        WALKING(Catalogue.WALKING),
        RUNNING(Catalogue.RUNNING);

        private final Exercise exercise;

        Pace(Exercise exercise) {
            this.exercise = exercise;
        }

        public Exercise exercise() {
            return exercise;
        }
    }

    public GaitBout {
        contacts = List.copyOf(contacts);
    }

    public long fromMicros() {
        return contacts.get(0).timeMicros();
    }

    public long toMicros() {
        return contacts.get(contacts.size() - 1).timeMicros();
    }

    /** The mean probability of the sides of its initial contacts; 1 where a thigh sensor told. */
    public double sideProbability() {
        return contacts.stream()
                .filter(c -> c.event() == Event.INITIAL_CONTACT)
                .mapToDouble(Contact::sideProbability)
                .average()
                .orElse(0.5);
    }
}
