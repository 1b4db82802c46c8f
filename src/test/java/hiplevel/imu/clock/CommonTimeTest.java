package hiplevel.imu.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ClockObservation;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonTimeTest {
    private static final int SETTLED_SECONDS = 20;

    @ParameterizedTest(name = "pelvis {0} ppm on {1}, thigh {2} ppm on {3}")
    @CsvSource({
        "200, CDC, -200, CDC",
        "200, FTDI, -200, FTDI",
        "-200, FTDI, 200, CDC",
        "200, CDC, 200, FTDI",
        "0, FTDI, -200, CDC"
    })
    void realStreamsWithSkewAndLatencyAreWithinTwoMillisecondsOfEachOther(
            double pelvisPpm, Latency pelvisLink, double thighPpm, Latency thighLink) {
        double[] pelvis = RetimedStream.instants(RetimedStream.PELVIS, 60);
        double[] thigh = RetimedStream.instants(RetimedStream.THIGH, 60);
        for (int seed = 0; seed < 10; seed++) {
            RetimedStream one = RetimedStream.heard(pelvis, pelvisPpm, pelvisLink, seed);
            RetimedStream other = RetimedStream.heard(thigh, thighPpm, thighLink, 100 + seed);
            for (boolean causal : new boolean[] {false, true}) {
                CommonTime a = CommonTime.of(one.track(), causal);
                CommonTime b = CommonTime.of(other.track(), causal);
                assertThat(farthestApart(pelvis, one.errors(a), thigh, other.errors(b)))
                        .as("ms apart, causal %s, seed %d", causal, seed)
                        .isLessThan(2);
                assertThat(a.fit().skewPpm()).isCloseTo(pelvisPpm, within(15.0));
                assertThat(b.fit().skewPpm()).isCloseTo(thighPpm, within(15.0));
                assertThat(a.fit().residualMs()).isBetween(0.0, 2.0);
            }
        }
    }

    /** The largest distance between the two errors of any moments after settling, ms. */
    private static double farthestApart(double[] pelvis, double[] a, double[] thigh, double[] b) {
        double[] first = range(pelvis, a);
        double[] second = range(thigh, b);
        return 1e-3 * Math.max(first[1] - second[0], second[1] - first[0]);
    }

    private static double[] range(double[] truth, double[] errors) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < errors.length; i++) {
            if (truth[i] - truth[0] >= SETTLED_SECONDS * 1e6) {
                least = Math.min(least, errors[i]);
                most = Math.max(most, errors[i]);
            }
        }
        return new double[] {least, most};
    }

    @Test
    void aTrackWithoutObservationsPassesUnchanged() {
        SensorTrack track = new SensorTrack(SensorDescription.worn(0, "p", Placement.PELVIS), series(0, 10), List.of());
        CommonTime common = CommonTime.of(track, true);
        assertThat(common.track()).isSameAs(track);
        assertThat(common.fit().skewPpm()).isNaN();
        assertThat(common.fit().residualMs()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aClockThatBeganAnewIsNotFittedAcross(boolean causal) {
        SensorTrack track = track(3000, i -> 500_000 + (i < 1500 ? 0 : 3_000_000), i -> i < 1500 ? 0 : -40_000);
        long[] common = CommonTime.of(track, causal).track().samples().timeMicros();
        for (int i = 0; i < common.length; i++) {
            boolean untold = causal && i >= 1500 && i < 1520;
            long offset = i < 1500 || untold ? 0 : -40_000;
            assertThat(common[i] - track.samples().timeMicros()[i])
                    .as("sample %d", i)
                    .isCloseTo(offset, within(untold ? 40_000L : 1000L));
        }
    }

    @Test
    void theCausalFormKnowsOnlyWhatHadBeenTold() {
        SensorTrack whole = track(3000, i -> 0, i -> i / 10);
        SensorTrack cut = track(1000, i -> 0, i -> i / 10);
        long[] all = CommonTime.of(whole, true).track().samples().timeMicros();
        long[] some = CommonTime.of(cut, true).track().samples().timeMicros();
        assertThat(some).isEqualTo(java.util.Arrays.copyOf(all, some.length));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLinkHeldUpForSecondsMovesNothing(boolean causal) {
        SensorTrack track = track(6000, i -> 0, i -> i >= 3000 && i < 3200 ? (3200 - i) * 10_000 : 0);
        long[] common = CommonTime.of(track, causal).track().samples().timeMicros();
        for (int i = 0; i < common.length; i++) {
            assertThat(common[i] - track.samples().timeMicros()[i]).isBetween(-500L, 500L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void timeStaysStrictlyIncreasingWhateverIsTold(boolean causal) {
        Random random = new Random(7);
        for (int trial = 0; trial < 30; trial++) {
            SensorTrack track = track(
                    2000,
                    i -> i / 500 * (long) random.nextInt(2_000_000),
                    i -> random.nextInt(50) == 0 ? 5_000_000 - random.nextInt(10_000_000) : random.nextInt(20_000));
            long[] common = CommonTime.of(track, causal).track().samples().timeMicros();
            for (int i = 1; i < common.length; i++) {
                assertThat(common[i]).isGreaterThan(common[i - 1]);
            }
        }
    }

    @Test
    void aForeignRecordingWhoseClockIsFarAwayStartsAtItsFirstOffset() {
        SensorTrack track = track(3000, i -> 0, i -> 900_000_000);
        long[] common = CommonTime.of(track, true).track().samples().timeMicros();
        assertThat(common[0] - track.samples().timeMicros()[0]).isEqualTo(900_000_000);
    }

    @Test
    void attitudesMoveWithTheSamplesOfTheSameTime() {
        SensorTrack plain = track(1000, i -> 0, i -> 7000);
        long[] times = plain.samples().timeMicros();
        double[] zero = new double[times.length];
        SensorTrack both = new SensorTrack(
                plain.sensor(),
                plain.samples(),
                List.of(),
                new AttitudeSeries(times, zero, zero, zero, zero),
                plain.clock());
        SensorTrack moved = CommonTime.of(both, false).track();
        assertThat(moved.attitude().timeMicros()).isEqualTo(moved.samples().timeMicros());
        assertThat(moved.samples().timeMicros()[500]).isEqualTo(times[500] + 7000);
        assertThat(moved.clock()).isEmpty();
    }

    private interface Of {
        long sample(int i);
    }

    /** Samples every 10 ms plus {@code later}, an observation of {@code offset} (µs) after every tenth. */
    private static SensorTrack track(int samples, Of later, Of offset) {
        ImuSeries.Builder series = new ImuSeries.Builder();
        List<ClockObservation> clock = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (int i = 0; i < samples; i++) {
            last = Math.max(last + 1, i * 10_000L + later.sample(i));
            series.add(last, 0, 0, 0, 0, 0, 9.8);
            if (i % 10 == 9) {
                clock.add(new ClockObservation(i + 1, last, offset.sample(i)));
            }
        }
        return new SensorTrack(
                SensorDescription.worn(0, "p", Placement.PELVIS),
                series.build(),
                List.of(),
                AttitudeSeries.NONE,
                clock);
    }

    private static ImuSeries series(long from, int samples) {
        ImuSeries.Builder series = new ImuSeries.Builder();
        for (int i = 0; i < samples; i++) {
            series.add(from + i * 10_000L, 0, 0, 0, 0, 0, 9.8);
        }
        return series.build();
    }
}
