package hiplevel.form;

import java.util.Optional;
import java.util.function.Function;

/** Something read from the motion, or the sentence that says why it could not be read. */
record Read<T>(Optional<T> found, String reason) {
    static <T> Read<T> of(T found) {
        return new Read<>(Optional.of(found), "");
    }

    static <T> Read<T> not(String reason) {
        return new Read<>(Optional.empty(), reason);
    }

    /** What is measured of it; the reason stands where there is nothing to measure. */
    Measured measured(Function<T, Measured> measure) {
        return found.map(measure).orElseGet(() -> new Measured.NotAssessed(reason));
    }
}
