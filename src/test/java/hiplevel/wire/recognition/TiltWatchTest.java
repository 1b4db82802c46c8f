package hiplevel.wire.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.Reading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TiltWatchTest {
    private static final int RATE_HZ = 50;
    private static final double G = 9.80665;

    /** What a sensor may say of its turning. */
    private enum Says {
        RATE,
        ATTITUDE,
        FORCE,
        FORCE_AND_ATTITUDE
    }

    @ParameterizedTest
    @EnumSource
    void theOneThatWasTiltedIsTold(Says says) {
        assertThat(watch(says, new double[] {0, 60, 0}, 4)).isEqualTo(new TiltWatch.Seen.One(1));
    }

    @ParameterizedTest
    @EnumSource
    void twoThatWereTiltedAreToldTheFartherFirst(Says says) {
        assertThat(watch(says, new double[] {40, 2, 60}, 4)).isEqualTo(new TiltWatch.Seen.Several(2, 0));
    }

    @ParameterizedTest
    @EnumSource
    void noneIsToldWhileAllRestAndSway(Says says) {
        assertThat(watch(says, new double[] {3, 4, 0}, 30)).isEqualTo(new TiltWatch.Seen.NoneYet());
    }

    @ParameterizedTest
    @EnumSource
    void aSecondThatMovesJustAfterTheFirstIsStillSeen(Says says) {
        TiltWatch watch = new TiltWatch(2);
        for (int i = 0; i < 5 * RATE_HZ; i++) {
            double time = i / (double) RATE_HZ;
            say(watch, says, 0, time, 60, 1);
            say(watch, says, 1, time, 60, 1.4);
        }
        assertThat(watch.seen()).isInstanceOf(TiltWatch.Seen.Several.class);
    }

    @Test
    void aSensorThatFellSilentIsNotTakenToRest() {
        TiltWatch watch = new TiltWatch(2);
        for (int i = 0; i < 4 * RATE_HZ; i++) {
            double time = i / (double) RATE_HZ;
            say(watch, Says.RATE, 0, time, 60, 1);
            if (time < 0.5) {
                say(watch, Says.RATE, 1, time, 0, 0);
            }
        }
        assertThat(watch.seen()).isEqualTo(new TiltWatch.Seen.Unheard(1));
    }

    @Test
    void aGyroscopesOffsetIsNoTilt() {
        TiltWatch watch = new TiltWatch(1);
        Reading reading = new Reading();
        for (int i = 0; i < 600 * RATE_HZ; i++) {
            reading.begin(0);
            reading.rate(Math.toRadians(5), 0, 0);
            watch.reading(0, i * 20_000L, reading);
        }
        assertThat(watch.seen()).isEqualTo(new TiltWatch.Seen.NoneYet());
    }

    @Test
    void aQuaternionsChangeOfSignIsNoTilt() {
        TiltWatch watch = new TiltWatch(1);
        Reading reading = new Reading();
        for (int i = 0; i < 4 * RATE_HZ; i++) {
            int sign = i % 2 == 0 ? 1 : -1;
            reading.begin(0);
            reading.attitude(sign * 0.6, sign * 0.8, 0, 0);
            watch.reading(0, i * 20_000L, reading);
        }
        assertThat(watch.seen()).isEqualTo(new TiltWatch.Seen.NoneYet());
    }

    @Test
    void shakingWithoutTurningIsNoTiltOfAnAccelerometer() {
        TiltWatch watch = new TiltWatch(1);
        Reading reading = new Reading();
        for (int i = 0; i < 4 * RATE_HZ; i++) {
            reading.begin(0);
            reading.force(0.8 * G * Math.sin(2 * Math.PI * 8 * i / RATE_HZ), 0, G);
            watch.reading(0, i * 20_000L, reading);
        }
        assertThat(watch.seen()).isEqualTo(new TiltWatch.Seen.NoneYet());
    }

    @Test
    void noNumbersAndReadingsInBatchesDoNoHarm() {
        TiltWatch watch = new TiltWatch(2);
        Reading reading = new Reading();
        for (int i = 0; i < 4 * RATE_HZ; i++) {
            double time = i / (double) RATE_HZ;
            // five at a time, as adapters with a long latency hand them over
            long arrival = (i / 5 + 1) * 100_000L;
            reading.begin(0);
            reading.rate(i % 50 == 0 ? Double.NaN : rate(60, time - 1), 0, 0);
            watch.reading(0, arrival, reading);
            reading.begin(1);
            reading.rate(0, 0, 0);
            watch.reading(1, arrival, reading);
        }
        assertThat(watch.seen()).isEqualTo(new TiltWatch.Seen.One(0));
    }

    /** Each stream tilts by its angle, deg, at 1 s, and noise on it. */
    private static TiltWatch.Seen watch(Says says, double[] tiltsDeg, int seconds) {
        TiltWatch watch = new TiltWatch(tiltsDeg.length);
        for (int i = 0; i < seconds * RATE_HZ; i++) {
            double time = i / (double) RATE_HZ;
            for (int s = 0; s < tiltsDeg.length; s++) {
                say(watch, says, s, time, tiltsDeg[s], 1);
            }
        }
        return watch.seen();
    }

    /** Tilted within half a second, held for half a second, and back. */
    private static double tilt(double deg, double time) {
        double there = Math.max(0, Math.min(1, time / 0.5));
        double back = Math.max(0, Math.min(1, (time - 1) / 0.5));
        return Math.toRadians(deg) * (smooth(there) - smooth(back));
    }

    private static double rate(double deg, double time) {
        return (tilt(deg, time + 0.001) - tilt(deg, time - 0.001)) / 0.002;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private static void say(TiltWatch watch, Says says, int stream, double time, double tiltDeg, double tiltedAt) {
        Reading reading = new Reading();
        reading.begin(0);
        double angle = tilt(tiltDeg, time - tiltedAt);
        double noise = 0.02 * new Random(Double.hashCode(time) + stream).nextGaussian();
        switch (says) {
            case RATE -> reading.rate(noise, rate(tiltDeg, time - tiltedAt), Math.toRadians(1));
            case ATTITUDE -> reading.attitude(Math.cos(angle / 2), 0, Math.sin(angle / 2) + 0.1 * noise, 0);
            case FORCE -> reading.force(G * Math.sin(angle), noise, G * Math.cos(angle));
            case FORCE_AND_ATTITUDE -> {
                reading.force(G, noise, 0);
                reading.attitude(Math.cos(angle / 2), 0, Math.sin(angle / 2), 0);
            }
        }
        watch.reading(stream, Math.round(time * 1e6), reading);
    }
}
