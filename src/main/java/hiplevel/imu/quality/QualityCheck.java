package hiplevel.imu.quality;

import hiplevel.imu.Calibration;
import hiplevel.imu.Fault;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.quality.DataQuality.Verdict;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the samples of one sensor in a span of time; see {@link DataQuality}. */
final class QualityCheck {
    private static final double GRAVITY = 9.80665;

    /** Share of the samples promised. Small values ask for care at the first losses. */
    private static final double MISSING_ATTENTION = 0.05;

    private static final double MISSING_INVALID = 0.20;
    private static final double GAP_ATTENTION_MS = 250;
    private static final double GAP_INVALID_MS = 1000;
    private static final double RATE_ATTENTION_HZ = 48;
    private static final double RATE_INVALID_HZ = 25;
    /** Share of the samples. */
    private static final double CLIPPED_ATTENTION = 0.001;

    private static final double CLIPPED_INVALID = 0.02;
    /** How far a still accelerometer may be from 1 g, m/s². */
    private static final double CALIBRATION_OFF = 0.5;

    private static final double RESIDUAL_ATTENTION_MS = 2;
    private static final double RESIDUAL_INVALID_MS = 10;

    private final SensorTrack track;
    private final Optional<Calibration> calibration;
    private final long fromMicros;
    private final long toMicros;
    private final ImuSeries samples;
    private final int first;
    private final int end;
    /** times in stretches that nobody wanted to record */
    private final long[] pauses;

    private final List<Saying> reasons = new ArrayList<>();
    private Verdict verdict = Verdict.VALID;
    private boolean usable = true;

    QualityCheck(SensorTrack track, Optional<Calibration> calibration, long fromMicros, long toMicros) {
        this.track = track;
        this.calibration = calibration;
        this.fromMicros = fromMicros;
        this.toMicros = toMicros;
        samples = track.samples();
        pauses = track.faults().stream()
                .filter(f -> f.kind() == Fault.Kind.NOT_RECORDED)
                .mapToLong(Fault::timeMicros)
                .toArray();
        int i = 0;
        while (i < samples.size() && samples.timeMicros()[i] < fromMicros) {
            i++;
        }
        first = i;
        while (i < samples.size() && samples.timeMicros()[i] <= toMicros) {
            i++;
        }
        end = i;
    }

    DataQuality result(double clockSkewPpm, double clockResidualMs) {
        int size = end - first;
        double interval = samples.medianInterval();
        double measuredRate = 1 / interval;
        double rate = track.sensor().rateHz().orElse(measuredRate);
        int missing = 0;
        double gapMs = Double.NaN;
        if (size < 2) {
            usable = false;
            judge(Verdict.INVALID, Saying.of(size == 0 ? "quality.no-sample" : "quality.one-sample"));
        } else {
            int leftOut = leftOutAtTheEdges();
            missing = missing(1 / rate, Double.POSITIVE_INFINITY) + leftOut;
            gapMs = longestGapMs();
            judgeLosses(size, missing, gapMs);
            double scattered = missing(1 / rate, GAP_INVALID_MS) + leftOut;
            usable &= scattered / (scattered + size) <= MISSING_INVALID;
            usable &= judgeAbove(
                    -rate,
                    -RATE_ATTENTION_HZ,
                    -RATE_INVALID_HZ,
                    Saying.of(
                            "quality.low-rate",
                            Saying.number(rate, 1),
                            Saying.number(rate < RATE_INVALID_HZ ? RATE_INVALID_HZ : RATE_ATTENTION_HZ, 0)));
            double clipped = Clipping.samples(samples, first, end, track.sensor()) / (double) size;
            usable &= judgeAbove(
                    clipped,
                    CLIPPED_ATTENTION,
                    CLIPPED_INVALID,
                    Saying.of("quality.clipped", Saying.number(100 * clipped, 2)));
            judgeCalibration();
        }
        judgeInterruptions();
        usable &= judgeAbove(
                clockResidualMs,
                RESIDUAL_ATTENTION_MS,
                RESIDUAL_INVALID_MS,
                Saying.of("quality.residual", Saying.number(clockResidualMs, 1)));
        return new DataQuality(
                track.sensor(),
                rate,
                size,
                missing,
                gapMs,
                clockSkewPpm,
                clockResidualMs,
                verdict,
                usable,
                reasons,
                calibration);
    }

    /**
     * Every interval lacks as many samples as fit in it, to the nearest whole number, beyond the one that ends it;
     * intervals longer than the given are passed over.
     */
    private int missing(double interval, double longestMs) {
        long missing = 0;
        for (int i = first + 1; i < end; i++) {
            double step = step(i) * 1e-6;
            missing += step * 1e3 > longestMs ? 0 : Math.max(0, Math.round(step / interval) - 1);
        }
        return (int) Math.min(Integer.MAX_VALUE, missing);
    }

    /** µs since the sample before; 0 where nobody wanted to record in between. */
    private long step(int i) {
        long before = samples.timeMicros()[i - 1];
        long time = samples.timeMicros()[i];
        for (long pause : pauses) {
            if (before <= pause && pause <= time) {
                return 0;
            }
        }
        return time - before;
    }

    /** Samples left out before the first or after the last good one leave no gap that would show. */
    private int leftOutAtTheEdges() {
        if (first > 0 || end < samples.size()) {
            return 0;
        }
        long from = samples.timeMicros()[first];
        long to = samples.timeMicros()[end - 1];
        return track.faults().stream()
                .filter(f -> f.kind().leavesOut())
                .filter(f -> f.timeMicros() < from || f.timeMicros() > to)
                .mapToInt(Fault::count)
                .sum();
    }

    private double longestGapMs() {
        long longest = 0;
        for (int i = first + 1; i < end; i++) {
            longest = Math.max(longest, step(i));
        }
        return longest * 1e-3;
    }

    private void judgeLosses(int size, int missing, double gapMs) {
        double share = missing / (double) (missing + size);
        int damaged = count(Fault.Kind.DAMAGED);
        Saying percent = Saying.number(100 * share, 1);
        judgeAbove(
                share,
                MISSING_ATTENTION,
                MISSING_INVALID,
                damaged == 0
                        ? Saying.of("quality.lost", percent)
                        : Saying.of("quality.lost.damaged", percent, damaged));
        judgeAbove(
                gapMs,
                GAP_ATTENTION_MS,
                GAP_INVALID_MS,
                Saying.of(gapMs > GAP_INVALID_MS ? "quality.long-gap" : "quality.short-gap", Saying.number(gapMs, 0)));
    }

    /** Gaps and missing samples are judged by the samples' times; here is told what caused them. */
    private void judgeInterruptions() {
        int gaps = count(Fault.Kind.GAP);
        if (gaps > 0) {
            judge(Verdict.ATTENTION, Saying.count("quality.silent", gaps));
        }
        int boots = count(Fault.Kind.RESTARTED);
        if (boots > 0) {
            judge(Verdict.ATTENTION, Saying.count("quality.restarted", boots));
        }
    }

    private int count(Fault.Kind kind) {
        return track.faults().stream()
                .filter(f -> f.kind() == kind && f.timeMicros() >= fromMicros && f.timeMicros() <= toMicros)
                .mapToInt(Fault::count)
                .sum();
    }

    private void judgeCalibration() {
        StillPhases still = new StillPhases();
        ImuSeries s = calibration.map(c -> c.corrected(samples)).orElse(samples);
        for (int i = 0; i < s.size(); i++) {
            still.sample(
                    s.timeMicros()[i],
                    norm(s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i]),
                    norm(s.accX()[i], s.accY()[i], s.accZ()[i]));
        }
        double worst = GRAVITY;
        for (double force : still.forces()) {
            worst = Math.abs(force - GRAVITY) > Math.abs(worst - GRAVITY) ? force : worst;
        }
        if (Math.abs(worst - GRAVITY) > CALIBRATION_OFF) {
            judge(
                    Verdict.ATTENTION,
                    Saying.of(
                            calibration.isPresent() ? "quality.recalibrate" : "quality.calibrate",
                            Saying.number(worst, 2),
                            Saying.number(GRAVITY, 2)));
        }
    }

    /** Whether the value is not beyond its invalid limit. */
    private boolean judgeAbove(double value, double attention, double invalid, Saying reason) {
        if (value > invalid) {
            judge(Verdict.INVALID, reason);
        } else if (value > attention) {
            judge(Verdict.ATTENTION, reason);
        }
        return !(value > invalid);
    }

    private void judge(Verdict found, Saying reason) {
        verdict = verdict.orWorse(found);
        reasons.add(reason);
    }

    private static double norm(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
