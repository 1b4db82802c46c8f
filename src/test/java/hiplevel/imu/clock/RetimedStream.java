package hiplevel.imu.clock;

import hiplevel.RealData;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The instants of a real x-IMU3's samples, which all devices of that recording share, heard by another clock and over a
 * simulated link. The recording is 18 s long: its real steps are gone through as often as it takes.
 */
record RetimedStream(double[] truth, SensorTrack track) {
    static final String PELVIS = "wire/ximu3/pelvis_64f0edbf.txt";
    static final String THIGH = "wire/ximu3/left_upper_leg_64f61cc4.txt";

    /** µs from the start of the recorder's clock at which samples were taken, for at least so many seconds. */
    static double[] instants(String file, double seconds) {
        List<Long> ticks = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(RealData.at(file))) {
                if (line.startsWith("I,")) {
                    ticks.add(Long.parseLong(line.split(",", -1)[1]));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        long step = 20_060;
        long length = ticks.get(ticks.size() - 1) - ticks.get(0) + step;
        int times = (int) Math.ceil(seconds * 1e6 / length);
        double[] instants = new double[times * ticks.size()];
        for (int i = 0; i < instants.length; i++) {
            instants[i] = 1e9 + i / ticks.size() * length + ticks.get(i % ticks.size());
        }
        return instants;
    }

    /** Heard with a clock that is fast by so many parts per million and wraps after 2³² µs. */
    static RetimedStream heard(double[] truth, double skewPpm, Latency link, long seed) {
        Random random = new Random(seed);
        double phase = random.nextDouble() * 16_000;
        double boot = truth[0] - 1e6 * random.nextInt(4000);
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        long arrival = 0;
        TrackCollector tracks = new TrackCollector();
        tracks.sensor(SensorDescription.worn(0, "re-timed", Placement.PELVIS));
        for (double t : truth) {
            long ticks = Math.round((t - boot) * (1 + skewPpm * 1e-6));
            arrival = Math.max(arrival, Math.round(link.arrival(t - phase, random) + phase));
            tracks.sample(0, clock.time(ticks & 0xFFFFFFFFL, arrival), 0, 0, 0, 0, 0, 0);
            if (clock.observed()) {
                tracks.clock(0, clock.observedTime(), clock.observedOffset());
            }
        }
        return new RetimedStream(truth, tracks.tracks().get(0));
    }

    /** What the common time is off by at each sample, µs. */
    double[] errors(CommonTime common) {
        double[] errors = new double[truth.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = common.track().samples().timeMicros()[i] - truth[i];
        }
        return errors;
    }
}
