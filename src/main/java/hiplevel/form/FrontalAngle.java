package hiplevel.form;

import hiplevel.exercise.Words;
import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.repetition.Repetition;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a coach watches from the front during one repetition, positive in the direction that worries: the pelvic drop
 * {@code σ_s·(φ − φ_ref)} against standing, or the thigh's adduction change {@code β − β_start} against the repetition's
 * start. Biomechanics notes, sections 2 to 4.
 */
final class FrontalAngle {
    private final Repetition repetition;
    private final Curve angle;
    private final double sign;
    private final double zero;
    private final Curve lever;
    private final double leverZero;
    private final AngleUncertainty uncertainty;

    /**
     * Reads one repetition of a curve.
     *
     * @param sign +1 or −1
     * @param zero the angle that counts as none, rad
     * @param lever the segment's sagittal angle, by whose sine an error of alignment about the vertical shows
     * @param leverZero the sagittal angle at which the zero was read
     */
    private FrontalAngle(
            Repetition repetition,
            Curve angle,
            double sign,
            double zero,
            Curve lever,
            double leverZero,
            AngleUncertainty uncertainty) {
        this.repetition = repetition;
        this.angle = angle;
        this.sign = sign;
        this.zero = zero;
        this.lever = lever;
        this.leverZero = leverZero;
        this.uncertainty = uncertainty;
    }

    /** The drop of the unsupported side. The angle on the grid is a change from standing already. */
    static Read<FrontalAngle> drop(SmoothMotion motion, Repetition r) {
        if (motion.pelvis().isEmpty()) {
            return Read.not(Words.ENGLISH.say("not-assessed.no-pelvis"));
        }
        SmoothMotion.Pelvis p = motion.pelvis().get();
        return p.obliquity().covers(r) && p.tilt().covers(r)
                ? Read.of(new FrontalAngle(r, p.obliquity(), r.leg().sigma(), 0, p.tilt(), 0, p.uncertainty()))
                : gap("pelvis");
    }

    /**
     * The stance thigh's turn toward the midline since the repetition's start. An alignment error has shown at the start
     * already by as much as the thigh was flexed there, so that part cancels. Not read from a device that tells its
     * attitude only: when the thigh is bent, an error of heading is one of adduction, and nobody knows how the device keeps
     * its heading from start to turn.
     */
    static Read<FrontalAngle> cave(SmoothMotion motion, Repetition r) {
        Read<SmoothMotion.Thigh> stance = stanceThigh(motion, r);
        if (stance.found().isEmpty()) {
            return Read.not(stance.reason());
        }
        SmoothMotion.Thigh t = stance.found().get();
        return t.attitudeOnly()
                ? Read.not(
                        Words.ENGLISH.say("not-assessed.attitude-only", r.leg().word()))
                : Read.of(new FrontalAngle(
                        r,
                        t.adduction(),
                        1,
                        t.adduction().at(r.startMicros()),
                        t.flexion(),
                        t.flexion().at(r.startMicros()),
                        t.uncertainty()));
    }

    /** The thigh that carries, where it was heard throughout. */
    static Read<SmoothMotion.Thigh> stanceThigh(SmoothMotion motion, Repetition r) {
        Side side = r.leg();
        if (motion.thigh(side).isEmpty()) {
            return Read.not(Words.ENGLISH.say("not-assessed.no-thigh", side.word()));
        }
        SmoothMotion.Thigh t = motion.thigh(side).get();
        return t.adduction().covers(r) && t.flexion().covers(r) ? Read.of(t) : gap(side.word() + " thigh");
    }

    static String gapReason(String sensor) {
        return Words.ENGLISH.say("not-assessed.gap", sensor);
    }

    private static <T> Read<T> gap(String sensor) {
        return Read.not(gapReason(sensor));
    }

    Repetition repetition() {
        return repetition;
    }

    /** rad. */
    double at(double micros) {
        // + 0.0 makes −0.0 plain, so that a mirrored wearer reads the same to the bit
        return sign * (angle.at(micros) - zero) + 0.0;
    }

    /** rad. */
    double at(long micros) {
        return at((double) micros);
    }

    /** The value at that time in degrees, with its uncertainty there. */
    Measured.Value measured(double micros) {
        double leaning = lever.at(micros);
        return new Measured.Value(
                Math.toDegrees(at(micros)),
                Math.toDegrees(uncertainty.total(leverZero, leaning)),
                Math.toDegrees(uncertainty.alignmentPart(leverZero, leaning)));
    }

    /** The value at that time in degrees, with its uncertainty there. */
    Measured.Value measured(long micros) {
        return measured((double) micros);
    }

    /** When the angle is largest between two times, on the grid. */
    long peakMicros(long fromMicros, long toMicros) {
        int peak = angle.first(fromMicros);
        for (int i = peak + 1; i <= angle.last(toMicros); i++) {
            if (sign * (angle.values()[i] - angle.values()[peak]) > 0) {
                peak = i;
            }
        }
        return angle.grid().micros(peak);
    }

    /** Largest in the whole repetition. */
    Measured.Value peak() {
        return measured(peakMicros(repetition.startMicros(), repetition.endMicros()));
    }

    /** The times of the grid within the repetition, its start and end included. */
    long[] times() {
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
    double[] curveDeg() {
        return Arrays.stream(Curve.percentTimes(repetition))
                .map(t -> Math.toDegrees(at(t)))
                .toArray();
    }
}
