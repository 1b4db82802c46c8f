package hiplevel.imu.clock;

import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ClockObservation;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/**
 * What one sensor said, in the recorder's time.
 *
 * @param track without clock observations, for it has been moved; faults, whose times are the recorder's already, are as
 *     they were
 * @param fit how its clock ran
 */
public record CommonTime(SensorTrack track, ClockFit fit) {
    private static final long SKEW_MICROS = 10_000_000;
    /** What was heard live is near the recorder's clock from the start; what another program recorded need not be. */
    public static final long FOREIGN_MICROS = 5_000_000;

    private static final long SECOND = 1_000_000;
    private static final double MOST_SECONDS = 0.9;

    /**
     * Moves a track. One without observations is already in the recorder's time and passes unchanged.
     *
     * @param causal each sample by what had been told before it, as a live session does; else by observations around it
     */
    public static CommonTime of(SensorTrack track, boolean causal) {
        if (track.clock().isEmpty()) {
            return new CommonTime(track, ClockFit.ONE_CLOCK);
        }
        long[] stream = streamTimes(track);
        return causal ? causal(track, stream) : recorded(track, stream);
    }

    private static CommonTime recorded(SensorTrack track, long[] stream) {
        List<ClockObservation> rising = rising(track.clock());
        RecordedClock clock = new RecordedClock(rising, stream);
        long[] common = new long[stream.length];
        for (int i = 0; i < stream.length; i++) {
            common[i] = stream[i] + Math.round(clock.offset(stream[i]));
            common[i] = i == 0 ? common[i] : Math.max(common[i - 1] + 1, common[i]);
        }
        double skew = -clock.slope(SKEW_MICROS) * 1e6;
        return new CommonTime(moved(track, stream, common), new ClockFit(skew, residual(rising, clock::offset)));
    }

    private static CommonTime causal(SensorTrack track, long[] stream) {
        List<ClockObservation> told = track.clock();
        CausalClock clock = new CausalClock();
        if (Math.abs(told.get(0).offsetMicros()) > FOREIGN_MICROS) {
            clock.observed(told.get(0).timeMicros(), told.get(0).offsetMicros());
        }
        long[] sampled = track.samples().timeMicros();
        long[] turned = track.attitude().timeMicros();
        long[] common = new long[stream.length];
        double[] used = new double[told.size()];
        int o = 0;
        int s = 0;
        int a = 0;
        for (int i = 0; i <= stream.length; i++) {
            boolean end = i == stream.length;
            while (o < told.size() && (end || told.get(o).afterSamples() <= Math.max(s, a))) {
                long at = told.get(o).timeMicros();
                clock.observed(at, told.get(o).offsetMicros());
                used[o++] = clock.offset(at);
            }
            if (!end) {
                common[i] = clock.time(stream[i]);
                s += s < sampled.length && sampled[s] == stream[i] ? 1 : 0;
                a += a < turned.length && turned[a] == stream[i] ? 1 : 0;
            }
        }
        int last = told.size() - 1;
        boolean enough = told.get(last).timeMicros() - told.get(0).timeMicros() >= SKEW_MICROS;
        double[] next = {0};
        double residual = residual(told, t -> used[(int) next[0]++]);
        return new CommonTime(
                moved(track, stream, common), new ClockFit(enough ? -clock.slope() * 1e6 : Double.NaN, residual));
    }

    /** Of every second the distance of the least late observation from the offset used; nine of ten are smaller, ms. */
    private static double residual(List<ClockObservation> observations, LongToDoubleFunction offset) {
        List<Double> seconds = new ArrayList<>();
        long second = Long.MIN_VALUE;
        for (ClockObservation o : observations) {
            double here = Math.abs(o.offsetMicros() - offset.applyAsDouble(o.timeMicros())) * 1e-3;
            long now = Math.floorDiv(o.timeMicros(), SECOND);
            if (now == second) {
                int last = seconds.size() - 1;
                seconds.set(last, Math.min(seconds.get(last), here));
            } else {
                seconds.add(here);
                second = now;
            }
        }
        seconds.sort(Double::compare);
        return seconds.get((int) Math.floor(MOST_SECONDS * (seconds.size() - 1)));
    }

    private static List<ClockObservation> rising(List<ClockObservation> told) {
        List<ClockObservation> rising = new ArrayList<>();
        for (ClockObservation o : told) {
            if (rising.isEmpty()
                    || o.timeMicros() > rising.get(rising.size() - 1).timeMicros()) {
                rising.add(o);
            }
        }
        return rising;
    }

    /** The times of samples and attitudes, rising, each once. */
    private static long[] streamTimes(SensorTrack track) {
        long[] sampled = track.samples().timeMicros();
        long[] turned = track.attitude().timeMicros();
        if (turned.length == 0) {
            return sampled;
        }
        long[] all = Arrays.copyOf(sampled, sampled.length + turned.length);
        System.arraycopy(turned, 0, all, sampled.length, turned.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static SensorTrack moved(SensorTrack track, long[] stream, long[] common) {
        ImuSeries s = track.samples();
        AttitudeSeries a = track.attitude();
        return new SensorTrack(
                track.sensor(),
                new ImuSeries(
                        moved(s.timeMicros(), stream, common),
                        s.gyrX(),
                        s.gyrY(),
                        s.gyrZ(),
                        s.accX(),
                        s.accY(),
                        s.accZ()),
                track.faults(),
                new AttitudeSeries(moved(a.timeMicros(), stream, common), a.w(), a.x(), a.y(), a.z()),
                List.of(),
                track.calibration());
    }

    private static long[] moved(long[] times, long[] stream, long[] common) {
        long[] moved = new long[times.length];
        int k = 0;
        for (int i = 0; i < times.length; i++) {
            while (stream[k] < times[i]) {
                k++;
            }
            moved[i] = common[k];
        }
        return moved;
    }
}
