package hiplevel.form;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.repetition.Repetition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Wobble and smoothness of one repetition, biomechanics notes, section 8. Neither claims a standard deviation. */
final class Steadiness {
    /** A curve and the sensor that it comes from. */
    private record Source(String sensor, Curve curve) {}

    private Steadiness() {}

    /**
     * RMS of the frontal angular rate between 1.5 and 6 Hz over the repetition, all of which is loaded, of pelvis and
     * stance thigh together as far as worn, in °/s.
     */
    static Measured wobble(SmoothMotion motion, Repetition r) {
        List<Source> rates = Stream.concat(
                        motion.pelvis().map(p -> new Source("pelvis", p.wobble())).stream(),
                        motion.thigh(r.leg()).map(t -> new Source(thighOf(r), t.wobble())).stream())
                .toList();
        return whole(rates, r).measured(curves -> {
            double meanSquare = curves.stream()
                    .flatMapToDouble(c -> Arrays.stream(c.between(r.startMicros(), r.endMicros())))
                    .map(v -> v * v)
                    .average()
                    .orElse(0);
            return new Measured.Value(Math.toDegrees(Math.sqrt(meanSquare)), Double.NaN, 0);
        });
    }

    /**
     * SPARC of the angular speed of the stance thigh, or of the pelvis where no thigh is worn. SPARC is for single
     * movements, so a squat gets the mean of its way down and its way up; a stance phase is taken whole.
     */
    static Measured smoothness(SmoothMotion motion, Repetition r) {
        Optional<Source> speed = motion.thigh(r.leg())
                .map(t -> new Source(thighOf(r), t.speed()))
                .or(() -> motion.pelvis().map(p -> new Source("pelvis", p.speed())));
        return whole(speed.stream().toList(), r).measured(curves -> {
            Curve curve = curves.get(0);
            double sparc = r.exercise().isGait()
                    ? sparc(curve, r.startMicros(), r.endMicros())
                    : (sparc(curve, r.startMicros(), r.turnMicros()) + sparc(curve, r.turnMicros(), r.endMicros())) / 2;
            return Double.isNaN(sparc)
                    ? new Measured.NotAssessed(ENGLISH.say("not-assessed.no-movement"))
                    : new Measured.Value(sparc, Double.NaN, 0);
        });
    }

    private static double sparc(Curve speed, long fromMicros, long toMicros) {
        return Smoothness.sparc(
                speed.between(fromMicros, toMicros), speed.grid().rateHz());
    }

    private static Read<List<Curve>> whole(List<Source> sources, Repetition r) {
        if (sources.isEmpty()) {
            return Read.not(ENGLISH.say("not-assessed.no-sensor", r.leg().word()));
        }
        return sources.stream()
                .filter(s -> !s.curve().covers(r))
                .findFirst()
                .map(broken -> Read.<List<Curve>>not(FrontalAngle.gapReason(broken.sensor())))
                .orElseGet(() -> Read.of(sources.stream().map(Source::curve).toList()));
    }

    private static String thighOf(Repetition r) {
        return r.leg().word() + " thigh";
    }
}
