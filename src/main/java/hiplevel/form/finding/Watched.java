package hiplevel.form.finding;

import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.angle.Angles;
import hiplevel.form.angle.GivingWay;
import hiplevel.form.angle.WatchedAngle;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One watched measure of one accepted repetition.
 *
 * @param value as measured; of an angle over the course of an excursion, the largest while it counts
 * @param angle where the measure is one
 */
record Watched(int trial, Repetition repetition, Measure measure, Measured.Value value, Optional<WatchedAngle> angle) {
    /** A hip that gives way sooner is a finding whatever its mean (Hardcastle and Nade 1985). */
    private static final long HELD_MICROS = 30_000_000;

    /** What decides of repetitions whose usual is the same. */
    record Key(Exercise exercise, Optional<Side> side, Measure measure) {}

    /** Every watched measure that was assessed. */
    static Stream<Watched> all(MeasuredRepetition m, SmoothMotion motion) {
        return m.repetition().exercise().watched().keySet().stream()
                .flatMap(measure -> of(measure, m, motion).stream());
    }

    private static Optional<Watched> of(Measure measure, MeasuredRepetition m, SmoothMotion motion) {
        Repetition r = m.repetition();
        if (!Angles.has(measure)) {
            return m.value(measure).map(v -> new Watched(m.trial(), r, measure, v, Optional.empty()));
        }
        Optional<WatchedAngle> angle = Angles.of(measure, motion, r).found();
        return angle.flatMap(a -> value(measure, m, a).map(v -> new Watched(m.trial(), r, measure, v, angle)));
    }

    /** Sagging is a change from beginning to end already; any other angle of a hold counts by its mean. */
    private static Optional<Measured.Value> value(Measure measure, MeasuredRepetition m, WatchedAngle angle) {
        Repetition r = m.repetition();
        if (!r.exercise().isHold()) {
            return Optional.of(angle.measured(angle.peakMicros(r.startMicros(), Excess.countsUntil(r))));
        }
        return measure == Measure.HIP_SAG ? m.value(measure) : Optional.of(angle.mean(r.startMicros(), r.endMicros()));
    }

    /** The leg that the finding names: the row's own, of two legs the one whose knee it is. */
    Optional<Side> side() {
        return switch (measure) {
            case LEFT_THIGH_ADDUCTION_CHANGE, LEFT_DEPTH -> Optional.of(Side.LEFT);
            case RIGHT_THIGH_ADDUCTION_CHANGE, RIGHT_DEPTH -> Optional.of(Side.RIGHT);
            default -> repetition.side();
        };
    }

    Key key() {
        return new Key(repetition.exercise(), side(), measure);
    }

    /** Where it is past that limit, in the measure's unit. */
    Optional<Past> past(double limit) {
        if (angle.isPresent() && !repetition.exercise().isHold()) {
            return Excess.over(Math.toRadians(limit), angle.get())
                    .map(e -> new Past(
                            angle.get().measured(e.peakMicros()), e.fromMicros(), e.toMicros(), e.peakMicros()));
        }
        long start = repetition.startMicros();
        return value.value() > limit
                ? Optional.of(new Past(value, start, repetition.endMicros(), start))
                : Optional.empty();
    }

    /**
     * Whether a lifted hip surely fell under level within 30 s, by more than its own 95 % uncertainty; the value is the mean
     * drop from then on.
     */
    Optional<Past> gaveWay() {
        boolean stance = repetition.exercise().isHold() && measure == Measure.MEAN_PELVIC_DROP;
        if (!stance || angle.isEmpty() || !GivingWay.hiked(angle.get())) {
            return Optional.empty();
        }
        WatchedAngle drop = angle.get();
        double sure = Measured.NORMAL_95 * Math.toRadians(value.sd());
        OptionalLong surely = GivingWay.stays(drop, sure);
        OptionalLong when = surely.isPresent() ? GivingWay.belowLevel(drop) : OptionalLong.empty();
        return when.isPresent() && when.getAsLong() - repetition.startMicros() < HELD_MICROS
                ? Optional.of(new Past(
                        drop.mean(surely.getAsLong(), repetition.endMicros()),
                        when.getAsLong(),
                        repetition.endMicros(),
                        when.getAsLong()))
                : Optional.empty();
    }

    /** The exercise's own word for when that is. */
    String phase(long micros) {
        Course course = repetition.exercise().course();
        return micros < repetition.pauseStartMicros()
                ? course.there()
                : micros <= repetition.pauseEndMicros() ? course.pause() : course.back();
    }
}
