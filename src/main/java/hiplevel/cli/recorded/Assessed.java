package hiplevel.cli.recorded;

import hiplevel.form.Measured;
import hiplevel.repetition.Excluded;
import hiplevel.session.SessionResult;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an analysis came to anything, which decides the exit code. */
final class Assessed {
    private Assessed() {}

    /** At least one foot contact, or one number of a repetition that counts. */
    static boolean anything(SessionResult result) {
        boolean contacts =
                result.recordings().stream().anyMatch(r -> !r.contacts().isEmpty());
        return contacts
                || result.repetitions().stream()
                        .filter(r -> r.repetition().accepted())
                        .flatMap(r -> r.measures().values().stream())
                        .anyMatch(Measured.Value.class::isInstance);
    }

    /** The first reason that the result gives. */
    static String whyNothing(SessionResult result) {
        Stream<Saying> notes = Stream.concat(
                result.notes().stream(), result.recordings().stream().flatMap(r -> r.notes().stream()));
        Stream<Saying> exclusions = result.repetitions().stream()
                .map(r -> r.repetition().excluded())
                .flatMap(Optional::stream)
                .map(Excluded::reason);
        return "nothing could be assessed: "
                + Stream.concat(notes, exclusions)
                        .findFirst()
                        .map(Words.ENGLISH::say)
                        .orElse("no repetition and no step was found");
    }
}
