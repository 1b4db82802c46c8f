package hiplevel.form.measurement;

import hiplevel.exercise.Drive;
import hiplevel.form.Measured;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.form.motion.SmoothMotion.Thigh;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.ThighMotion;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Wobble and smoothness of one repetition, biomechanics notes, section 8. Neither claims a standard deviation. */
final class Steadiness {
    /** A curve and the sensor that it comes from. */
    private record Source(Placement sensor, Curve curve) {}

    private Steadiness() {}

    /**
     * RMS of the frontal angular rate between 1.5 and 6 Hz over the repetition, all of which is loaded, of pelvis and
     * stance thigh together as far as worn (both thighs where both stand), in °/s.
     */
    static Measured wobble(SmoothMotion motion, Repetition r) {
        List<Source> rates = new ArrayList<>();
        motion.pelvis().ifPresent(p -> rates.add(new Source(Placement.PELVIS, p.wobble())));
        rates.addAll(thighs(motion, r, Thigh::wobble));
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
     * SPARC of the angular speed of what leads the movement: the stance thigh (the mean of both where both stand), the pelvis
     * where that leads or no thigh is worn. SPARC is for single movements, so a squat gets the mean of its way down and its way
     * up; a stance phase is taken whole.
     */
    static Measured smoothness(SmoothMotion motion, Repetition r) {
        List<Source> pelvis = motion.pelvis().map(p -> new Source(Placement.PELVIS, p.speed())).stream()
                .toList();
        List<Source> thighs = thighs(motion, r, t -> speed(motion, r, t));
        boolean pelvisLeads = leadsByPelvis(r.exercise().drive());
        List<Source> speeds = thighs.isEmpty() || (pelvisLeads && !pelvis.isEmpty()) ? pelvis : thighs;
        return whole(speeds, r).measured(curves -> {
            double sparc = curves.stream()
                    .mapToDouble(c -> r.exercise().isGait()
                            ? sparc(c, r.startMicros(), r.endMicros())
                            : (sparc(c, r.startMicros(), r.turnMicros()) + sparc(c, r.turnMicros(), r.endMicros())) / 2)
                    .average()
                    .orElse(Double.NaN);
            return Double.isNaN(sparc)
                    ? new Measured.NotAssessed(Saying.of("not-assessed.no-movement"))
                    : new Measured.Value(sparc, Double.NaN, 0);
        });
    }

    private static boolean leadsByPelvis(Drive drive) {
        return drive == Drive.ANTERIOR_TILT || drive == Drive.POSTERIOR_TILT || drive == Drive.PELVIS_HEIGHT;
    }

    /** A thigh that turns about its long axis moves in neither of the planes that its speed is made of. */
    private static Curve speed(SmoothMotion motion, Repetition r, Thigh t) {
        if (r.exercise().drive() != Drive.THIGH_OPENING) {
            return t.speed();
        }
        ThighMotion source = t.source();
        double rate = motion.grid().rateHz();
        return Curve.exactlyWithin(
                r,
                motion.grid(),
                i -> i == 0
                        ? 0
                        : rate
                                * source.attitude(i - 1)
                                        .conjugate()
                                        .times(source.attitude(i))
                                        .angle());
    }

    private static List<Source> thighs(SmoothMotion motion, Repetition r, Function<Thigh, Curve> curve) {
        Stream<Side> legs = r.side().map(Stream::of).orElseGet(() -> Stream.of(Side.values()));
        return legs.flatMap(
                        leg -> motion.thigh(leg).map(t -> new Source(Placement.thigh(leg), curve.apply(t))).stream())
                .toList();
    }

    private static double sparc(Curve speed, long fromMicros, long toMicros) {
        return Smoothness.sparc(
                speed.between(fromMicros, toMicros), speed.grid().rateHz());
    }

    private static Read<List<Curve>> whole(List<Source> sources, Repetition r) {
        if (sources.isEmpty()) {
            return Read.not(r.side()
                    .map(leg -> Saying.of("not-assessed.no-sensor", leg.saying()))
                    .orElseGet(() -> Saying.of("not-assessed.no-sensors")));
        }
        return sources.stream()
                .filter(s -> !s.curve().covers(r))
                .findFirst()
                .map(broken -> Read.<List<Curve>>gap(broken.sensor()))
                .orElseGet(() -> Read.of(sources.stream().map(Source::curve).toList()));
    }
}
