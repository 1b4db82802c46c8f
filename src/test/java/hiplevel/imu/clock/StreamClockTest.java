package hiplevel.imu.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamClockTest {
    private static final long BOOT = 5_000_000;

    @ParameterizedTest(name = "{1} ticks a second that wrap at {0}")
    @CsvSource({"256, 100", "65536, 1000", "65536, 100", "4294967296, 1000000", "864000000, 10000", "0, 1000000"})
    void timeRunsOnOverEveryWrap(long wrapsAt, double ticksPerSecond) {
        StreamClock clock = StreamClock.ofTicks(ticksPerSecond, wrapsAt);
        long ticksPerReading = Math.round(ticksPerSecond / 100);
        long start = wrapsAt == 0 ? 0 : wrapsAt - 150 * ticksPerReading;
        for (int i = 0; i < 1000; i++) {
            long ticks = start + i * ticksPerReading;
            long at = clock.time(
                    wrapsAt == 0 ? ticks : Math.floorMod(ticks, wrapsAt), BOOT + i * 10_000L + i % 3 * 4000L);
            assertThat(at).isEqualTo(BOOT + i * 10_000L);
            assertThat(clock.restarted()).isFalse();
        }
    }

    @Test
    void lostFramesLeaveAGapOfTheirLength() {
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        clock.time(1000, BOOT);
        assertThat(clock.time(3_001_000, BOOT + 3_002_000)).isEqualTo(BOOT + 3_000_000);
        assertThat(clock.restarted()).isFalse();
    }

    @Test
    void aRepeatedCountHasTheSameTime() {
        StreamClock clock = StreamClock.ofTicks(1e4, 0);
        clock.time(0, BOOT);
        long at = clock.time(100, BOOT + 10_000);
        assertThat(clock.time(100, BOOT + 10_500)).isEqualTo(at);
    }

    @Test
    void aFrameOutOfOrderIsNoBoot() {
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        clock.time(0, BOOT);
        long late = clock.time(20_000, BOOT + 20_000);
        long early = clock.time(10_000, BOOT + 20_100);
        assertThat(early).isEqualTo(late + 1);
        assertThat(clock.restarted()).isFalse();
        assertThat(clock.time(30_000, BOOT + 30_000)).isEqualTo(BOOT + 30_000);
    }

    @ParameterizedTest(name = "wraps at {0}, silent for {2} ms")
    @CsvSource({"4294967296, 1000000, 1200", "65536, 1000, 900", "0, 10000, 400", "256, 100, 2000"})
    void aBootBeginsAnEpochWhereTheOldClockWouldBe(long wrapsAt, double ticksPerSecond, long silentMillis) {
        StreamClock clock = StreamClock.ofTicks(ticksPerSecond, wrapsAt);
        long perReading = Math.round(ticksPerSecond / 100);
        for (int i = 0; i < 640; i++) {
            long ticks = i * perReading;
            clock.time(wrapsAt == 0 ? ticks : ticks % wrapsAt, BOOT + i * 10_000L + 3000);
        }
        long again = BOOT + 640 * 10_000L + silentMillis * 1000;
        long at = clock.time(0, again + 3000);
        assertThat(clock.restarted()).isTrue();
        assertThat(at).isEqualTo(again + 3000);
        assertThat(clock.time(perReading, again + 13_000)).isEqualTo(at + 10_000);
        assertThat(clock.restarted()).isFalse();
    }

    @Test
    void aBootWhoseFirstTicksSeemToFollowIsSeenByItsLateness() {
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        for (int i = 0; i < 200; i++) {
            clock.time(i * 10_000L, BOOT + i * 10_000L);
        }
        long booted = BOOT + 5_000_000;
        int wrong = 0;
        long at = 0;
        for (int i = 0; i < 100; i++) {
            at = clock.time(2_100_000 + i * 10_000L, booted + i * 10_000L);
            wrong += at < booted ? 1 : 0;
        }
        assertThat(at).isCloseTo(booted + 990_000, within(1000L));
        assertThat(wrong).isLessThan(8);
    }

    @Test
    void aLinkThatWasHeldUpIsNoGap() {
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        for (int i = 0; i < 1000; i++) {
            boolean held = i >= 300 && i < 500;
            long at = clock.time(i * 10_000L, BOOT + (held ? 500 : i) * 10_000L);
            assertThat(at).isEqualTo(BOOT + i * 10_000L);
            assertThat(clock.restarted()).isFalse();
        }
    }

    @Test
    void anInterruptionThatTheTicksBridgeIsTheSameEpoch() {
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        clock.time(0, BOOT);
        clock.interrupted();
        assertThat(clock.time(30_000_000, BOOT + 30_002_000)).isEqualTo(BOOT + 30_000_000);
        assertThat(clock.restarted()).isFalse();
        clock.interrupted();
        assertThat(clock.time(500_000, BOOT + 40_000_000)).isCloseTo(BOOT + 40_000_000, within(3000L));
        assertThat(clock.restarted()).isTrue();
    }

    @Test
    void whatComesLateAfterAnInterruptionIsNoBootWhenTheClockHasRunForLonger() {
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        clock.time(5_000_000, BOOT);
        clock.interrupted();
        assertThat(clock.time(5_700_000, BOOT + 1_100_000)).isEqualTo(BOOT + 700_000);
        assertThat(clock.restarted()).isFalse();
        assertThat(clock.time(6_100_000, BOOT + 1_101_000)).isEqualTo(BOOT + 1_100_000);
        clock.interrupted();
        // longer out than it had run before, and booted meanwhile
        assertThat(clock.time(7_000_000, BOOT + 10_000_000)).isCloseTo(BOOT + 10_000_000, within(3000L));
        assertThat(clock.restarted()).isTrue();
    }

    @Test
    void eachTenthOfASecondGivesItsSmallestOffset() {
        StreamClock clock = StreamClock.ofTicks(1e6, 0);
        int told = 0;
        for (int i = 0; i <= 100; i++) {
            long at = clock.time(i * 10_000L, BOOT + i * 10_000L + (i % 10 == 7 ? 500 : 2000));
            if (clock.observed()) {
                told++;
                assertThat(clock.observedOffset()).isEqualTo(500 - 2000);
                assertThat(clock.observedTime()).isLessThanOrEqualTo(at);
                assertThat((clock.observedTime() - clock.streamTime(70_000)) % 100_000)
                        .isZero();
            }
        }
        assertThat(told).isEqualTo(10);
    }

    @Test
    void aMomentOfTheDevicesClockHasAStreamTimeBeforeAndAfterTheLastReading() {
        StreamClock clock = StreamClock.ofTicks(1e6, 65536);
        clock.time(65_000, BOOT);
        clock.time(9464, BOOT + 10_000);
        assertThat(clock.streamTime(10_464)).isEqualTo(BOOT + 11_000);
        assertThat(clock.streamTime(64_000)).isEqualTo(BOOT - 1000);
    }

    @ParameterizedTest(name = "stated {0} Hz, really {1} Hz, numbers wrap at {2}: off by up to {3} ms")
    @CsvSource({
        "100, 99.7, 0, 50",
        "NaN, 200.4, 0, 50",
        "NaN, 49.9, 65536, 50",
        "100, 100.4, 256, 80",
        "100, 50, 0, 150",
        "100, 120, 0, 1000"
    })
    void theRateIsLearntFromArrivals(double stated, double really, int wrapsAt, double farthestMs) {
        StreamClock clock = StreamClock.ofCounter(stated, wrapsAt);
        Random random = new Random(5);
        int warm = (int) (65 * really);
        long before = 0;
        double farthest = 0;
        double start = 0;
        for (int i = 0; i < warm + 1000; i++) {
            double truth = BOOT + i * 1e6 / really;
            long arrival = Latency.FTDI.arrival(truth, random);
            long at = clock.time(wrapsAt == 0 ? 0 : i % wrapsAt, arrival);
            assertThat(at).isGreaterThan(before);
            before = at;
            farthest = Math.max(farthest, Math.abs(at - truth) * 1e-3);
            start = i == warm ? at - truth : start;
        }
        double end = before - (BOOT + (warm + 999) * 1e6 / really);
        assertThat(farthest).isLessThan(farthestMs);
        assertThat((end - start) / (999 * 1e6 / really)).isCloseTo(0, within(2e-4));
    }

    @Test
    void aReadingLostWithoutACounterIsMissedSoon() {
        StreamClock clock = StreamClock.ofCounter(100, 0);
        Random random = new Random(3);
        double worst = 0;
        int epochs = 0;
        for (int i = 0; i < 6000; i++) {
            if (i == 2000 || i == 4000) {
                continue;
            }
            double truth = BOOT + i * 10_000.0;
            long at = clock.time(0, Latency.CDC.arrival(truth, random));
            epochs += clock.restarted() ? 1 : 0;
            if (i < 2000 || (i > 2080 && i < 4000) || i > 4080) {
                worst = Math.max(worst, Math.abs(at - truth));
            }
        }
        assertThat(epochs).isEqualTo(2);
        assertThat(worst).isLessThan(5000);
    }

    @Test
    void aGapWithoutACounterBecomesAnEpochAfterAFewReadings() {
        StreamClock clock = StreamClock.ofCounter(100, 0);
        int glued = 0;
        for (int i = 0; i < 1000; i++) {
            long truth = BOOT + (i < 500 ? i : i + 80) * 10_000L;
            long at = clock.time(0, truth);
            glued += Math.abs(at - truth) > 20_000 ? 1 : 0;
        }
        assertThat(glued).isLessThan(8);
    }

    @Test
    void timeGoesOnIncreasingWhateverTheCountsAndArrivals() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            long wrapsAt = new long[] {0, 256, 65536, 1L << 32, 864_000_000}[random.nextInt(5)];
            StreamClock clock = random.nextBoolean()
                    ? StreamClock.ofTicks(1000, wrapsAt)
                    : StreamClock.ofCounter(random.nextBoolean() ? 100 : Double.NaN, wrapsAt);
            long before = Long.MIN_VALUE;
            long arrival = BOOT;
            long count = -1;
            for (int i = 0; i < 2000; i++) {
                arrival += random.nextInt(10) == 0 ? random.nextInt(2_000_000) : random.nextInt(20_000);
                long next = random.nextInt(20) == 0 ? random.nextLong() : count + 1 + random.nextInt(20);
                next = wrapsAt == 0 ? next >>> 8 : Math.floorMod(next, wrapsAt);
                boolean repeated = next == count;
                count = next;
                if (random.nextInt(50) == 0) {
                    clock.interrupted();
                }
                long at = clock.time(count, arrival);
                assertThat(at).isGreaterThan(repeated ? before - 1 : before);
                before = at;
            }
        }
    }
}
