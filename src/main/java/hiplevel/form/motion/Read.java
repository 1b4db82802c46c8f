package hiplevel.form.motion;

import hiplevel.form.Measured;
import hiplevel.imu.Placement;
import hiplevel.words.Saying;
import java.util.Optional;
import java.util.function.Function;

/** Something read from the motion, or the sentence that says why it could not be read. */
public record Read<T>(Optional<T> found, Saying reason) {
    public static <T> Read<T> of(T found) {
        return new Read<>(Optional.of(found), Saying.verbatim(""));
    }

    public static <T> Read<T> not(Saying reason) {
        return new Read<>(Optional.empty(), reason);
    }

    /** Not read because a sensor was silent for a while. */
    public static <T> Read<T> gap(Placement sensor) {
        return not(Saying.of("not-assessed.gap", sensor.saying()));
    }

    /** The same as what became of a measure. */
    public static Measured.NotAssessed silent(Placement sensor) {
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
