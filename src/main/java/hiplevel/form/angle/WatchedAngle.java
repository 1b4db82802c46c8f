package hiplevel.form.angle;

import hiplevel.form.Measured;
import hiplevel.form.motion.Curve;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.repetition.Repetition;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An angle that is watched during one repetition, as a change from its zero, positive in the direction that worries.
 * Biomechanics notes, sections 2 to 4.
 */
public final class WatchedAngle {
    /** Which way is worrying. */
    enum Sense {
        /** upward */
        PLUS,
        /** downward */
        MINUS,
        /** either: its size counts */
        EITHER;

        static Sense of(int sigma) {
            return sigma > 0 ? PLUS : MINUS;
        }
    }

    /**
     * The segment's angle in the plane of the movement, by whose sine an error of alignment about the vertical shows.
     *
     * @param zero where the zero of the watched angle was read
     */
    record Lever(Curve angle, double zero) {}

    /**
     * What else makes the angle unsure, SD in rad.
     *
     * @param ofZero of the pose that its zero was read from
     * @param bend of the segment, by which skin slides about its long axis
     * @param skin how far, a share of the bend since the start
     */
    record Further(double ofZero, Curve bend, double skin) {}

    private static final long REST_MICROS = 800_000;

    private final Repetition repetition;
    private final Curve angle;
    private final Sense sense;
    private final double zero;
    private final Lever lever;
    private final AngleUncertainty uncertainty;
    private final Optional<Further> further;

    /**
     * Reads one repetition of a curve.
     *
     * @param zero the angle that counts as none, rad
     */
    WatchedAngle(
            Repetition repetition, Curve angle, Sense sense, double zero, Lever lever, AngleUncertainty uncertainty) {
        this(repetition, angle, sense, zero, lever, uncertainty, Optional.empty());
    }

    private WatchedAngle(
            Repetition repetition,
            Curve angle,
            Sense sense,
            double zero,
            Lever lever,
            AngleUncertainty uncertainty,
            Optional<Further> further) {
        this.repetition = repetition;
        this.angle = angle;
        this.sense = sense;
        this.zero = zero;
        this.lever = lever;
        this.uncertainty = uncertainty;
        this.further = further;
    }

    /** The same, less sure. */
    WatchedAngle with(Further more) {
        return new WatchedAngle(repetition, angle, sense, zero, lever, uncertainty, Optional.of(more));
    }

    /** An angle over the rest before a repetition, in which one instant carries the wearer's own wobble. */
    static double[] atRest(Curve angle, Repetition r) {
        return angle.between(r.startMicros() - REST_MICROS, r.startMicros());
    }

    /** Against its own value at the repetition's start. */
    static WatchedAngle sinceStart(Repetition r, Curve angle, Sense sense, Curve lever, AngleUncertainty uncertainty) {
        long start = r.startMicros();
        return new WatchedAngle(r, angle, sense, angle.at(start), new Lever(lever, lever.at(start)), uncertainty);
    }

    /**
     * A turn about the segment's own long axis since the start: an error of alignment about that axis adds nothing, the skin that
     * slides about it does.
     *
     * @param bend of the segment in the plane of the movement
     * @param skin how far skin slides about the long axis, SD as a share of the bend
     */
    static WatchedAngle aboutLongAxis(
            Repetition r, Curve turn, Sense sense, Curve bend, double skin, AngleUncertainty uncertainty) {
        Curve flat = new Curve(turn.grid(), new double[turn.values().length]);
        return sinceStart(r, turn, sense, flat, uncertainty).with(new Further(0, bend, skin));
    }

    public Repetition repetition() {
        return repetition;
    }

    /** rad. */
    public double at(double micros) {
        // + 0.0 makes −0.0 plain, so that a mirrored wearer reads the same to the bit
        return worry(angle.at(micros)) + 0.0;
    }

    /** rad. */
    public double at(long micros) {
        return at((double) micros);
    }

    private double worry(double raw) {
        double change = raw - zero;
        return switch (sense) {
            case PLUS -> change;
            case MINUS -> -change;
            case EITHER -> Math.abs(change);
        };
    }

    /** The value at that time in degrees, with its uncertainty there. */
    public Measured.Value measured(double micros) {
        return valued(at(micros), lever.angle().at(micros), moreAt(micros));
    }

    /** The value at that time in degrees, with its uncertainty there. */
    public Measured.Value measured(long micros) {
        return measured((double) micros);
    }

    /** The same at an instant that is known to so many µs only, SD: how far the angle goes within them is added. */
    public Measured.Value measured(long micros, long unsureMicros) {
        Measured.Value sharp = measured(micros);
        double before = Math.toDegrees(at(micros - unsureMicros)) - sharp.value();
        double after = Math.toDegrees(at(micros + unsureMicros)) - sharp.value();
        double going = Math.sqrt((before * before + after * after) / 2);
        return Double.isNaN(going)
                ? sharp
                : new Measured.Value(sharp.value(), Math.hypot(sharp.sd(), going), sharp.alignmentSd());
    }

    /** The mean between two times in degrees, with the uncertainty of an angle at the mean lever. */
    public Measured.Value mean(long fromMicros, long toMicros) {
        double[] values = angle.between(fromMicros, toMicros);
        double mean = Arrays.stream(values).map(this::worry).average().orElse(Double.NaN);
        double leaning = Arrays.stream(lever.angle().between(fromMicros, toMicros))
                .average()
                .orElse(lever.zero());
        return valued(mean, leaning, moreAt((fromMicros + toMicros) / 2.0));
    }

    /** That value with the other sign: a hike for a drop. */
    public static Measured.Value negated(Measured.Value v) {
        return new Measured.Value(-v.value() + 0.0, v.sd(), v.alignmentSd());
    }

    private double moreAt(double micros) {
        return further.map(f -> Math.hypot(
                        f.ofZero(), f.skin() * (f.bend().at(micros) - f.bend().at(repetition.startMicros()))))
                .orElse(0.0);
    }

    private Measured.Value valued(double value, double leaning, double more) {
        return new Measured.Value(
                Math.toDegrees(value),
                Math.toDegrees(Math.hypot(uncertainty.total(lever.zero(), leaning), more)),
                Math.toDegrees(uncertainty.alignmentPart(lever.zero(), leaning)));
    }

    /** When the angle is largest between two times, on the grid. */
    public long peakMicros(long fromMicros, long toMicros) {
        return extremeMicros(fromMicros, toMicros, 1);
    }

    /** When it is smallest in the whole repetition, on the grid. */
    public long lowestMicros() {
        return extremeMicros(repetition.startMicros(), repetition.endMicros(), -1);
    }

    private long extremeMicros(long fromMicros, long toMicros, int sign) {
        int peak = angle.first(fromMicros);
        for (int i = peak + 1; i <= angle.last(toMicros); i++) {
            if (sign * (worry(angle.values()[i]) - worry(angle.values()[peak])) > 0) {
                peak = i;
            }
        }
        return angle.grid().micros(peak);
    }

    /** Largest in the whole repetition. */
    public Measured.Value peak() {
        return measured(peakMicros(repetition.startMicros(), repetition.endMicros()));
    }

    /** The times of the grid within the repetition, its start and end included. */
    public long[] times() {
        long[] inside = IntStream.rangeClosed(angle.first(repetition.startMicros()), angle.last(repetition.endMicros()))
                .mapToLong(angle.grid()::micros)
                .toArray();
        long[] all = new long[inside.length + 2];
        System.arraycopy(inside, 0, all, 1, inside.length);
        all[0] = repetition.startMicros();
        all[all.length - 1] = repetition.endMicros();
        return Arrays.stream(all).distinct().toArray();
    }

    /** 101 values in degrees over the movement. */
    public double[] curveDeg() {
        return Arrays.stream(Curve.percentTimes(repetition))
                .map(t -> Math.toDegrees(at(t)))
                .toArray();
    }
}
