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
 */
record FoundContacts(List<Contact> contacts, List<Joining> joinings, List<Contact> halfSteps) {
    private static final long STARTING_MICROS = 1_000_000;

    static FoundContacts of(List<Contact> contacts) {
        return new FoundContacts(contacts, List.of(), List.of());
    }

    FoundContacts between(long fromMicros, long toMicros) {
        List<Contact> inside = contacts.stream()
                .filter(c -> c.timeMicros() >= fromMicros && c.timeMicros() <= toMicros)
                .toList();
        return new FoundContacts(inside, joinings, halfSteps);
    }

    /** Without what those bouts hold already, and without the steps by which they start and stop. */
    FoundContacts outside(List<GaitBout> bouts) {
        List<Contact> left = contacts.stream()
                .filter(c -> bouts.stream()
                        .noneMatch(b -> c.timeMicros() >= b.fromMicros() - STARTING_MICROS
                                && c.timeMicros() <= b.toMicros() + STARTING_MICROS))
                .toList();
        return new FoundContacts(left, joinings, halfSteps);
    }

    /** The end of a walk: the other foot has come to stand beside the stance foot. µs of the recording's clock. */
    record Joining(long timeMicros, Side stance) {}
}
