package hiplevel.form.motion;

import hiplevel.exercise.Words;
import hiplevel.form.Measured;
import java.util.Optional;
import java.util.function.Function;

/** Something read from the motion, or the sentence that says why it could not be read. */
public record Read<T>(Optional<T> found, String reason) {
    public static <T> Read<T> of(T found) {
        return new Read<>(Optional.of(found), "");
    }

    public static <T> Read<T> not(String reason) {
        return new Read<>(Optional.empty(), reason);
    }

    /** Not read because a sensor was silent for a while: {@code pelvis}, {@code left thigh}. */
    public static <T> Read<T> gap(String sensor) {
        return not(Words.ENGLISH.say("not-assessed.gap", sensor));
    }

    /** The same as what became of a measure. */
    public static Measured.NotAssessed silent(String sensor) {
        return new Measured.NotAssessed(Read.gap(sensor).reason());
    }

    /** What is made of it; the reason stays where there is nothing to make it of. */
    public <U> Read<U> then(Function<T, U> next) {
        return found.map(f -> Read.of(next.apply(f))).orElseGet(() -> Read.not(reason));
    }

    /** What is measured of it; the reason stands where there is nothing to measure. */
    public Measured measured(Function<T, Measured> measure) {
        return found.map(measure).orElseGet(() -> new Measured.NotAssessed(reason));
    }
}
