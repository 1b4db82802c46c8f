package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import hiplevel.repetition.Contact;
import java.util.List;

/**
 * What the search for contacts gives to the stance phases.
 *
 * @param contacts in order of time
 * @param joinings ends of walks
 * @param halfSteps initial contacts of steps by which a walk starts or stops
 * @param notes what could not be found, sentences
 */
record FoundContacts(List<Contact> contacts, List<Joining> joinings, List<Contact> halfSteps, List<String> notes) {
    static FoundContacts of(List<Contact> contacts, String note) {
        return new FoundContacts(contacts, List.of(), List.of(), List.of(note));
    }

    FoundContacts between(long fromMicros, long toMicros) {
        List<Contact> inside = contacts.stream()
                .filter(c -> c.timeMicros() >= fromMicros && c.timeMicros() <= toMicros)
                .toList();
        return new FoundContacts(inside, joinings, halfSteps, notes);
    }

    /** The end of a walk: the other foot has come to stand beside the stance foot. µs of the recording's clock. */
    record Joining(long timeMicros, Side stance) {}
}
