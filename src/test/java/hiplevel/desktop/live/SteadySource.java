package hiplevel.desktop.live;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.Fanout;
import hiplevel.desktop.capture.source.Source;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.device.SimulatedTracks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Sensors of an exact rate in real time, each sample delivered when it is due; moving as the virtual wearer does. */
final class SteadySource implements Source {
    /** Five minutes of squats after the alignment: longer than is measured. */
    private static final int REPETITIONS_A_SIDE = 32;

    private static final Placement[] WORN = {Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH};

    private final int sensors;
    private final int rateHz;
    private final List<SensorTrack> tracks;
    private volatile long origin;
    private final AtomicLong samples = new AtomicLong();
    private volatile long threadId;

    SteadySource(int sensors, int rateHz) {
        this.sensors = sensors;
        this.rateHz = rateHz;
        tracks = SimulatedTracks.of(
                VirtualWearer.perform(Scenario.standard(hiplevel.exercise.Catalogue.SINGLE_LEG_SQUAT, 4)
                        .but()
                        .repetitions(REPETITIONS_A_SIDE)
                        .rateHz(rateHz)
                        .build()));
    }

    long samples() {
        return samples.get();
    }

    long threadId() {
        return threadId;
    }

    /** How old at that instant is what was taken at that time. */
    long ageNanos(long micros, long nanos) {
        return nanos - origin - micros * 1000;
    }

    @Override
    public Running start(List<ImuSink> sinks, ConnectionListener listener) {
        Fanout out = new Fanout(sinks, listener::stopped);
        boolean[] closed = new boolean[1];
        Thread thread = new Thread(() -> run(out, closed), "steady sensors");
        origin = System.nanoTime();
        threadId = thread.getId();
        thread.start();
        return new Running() {
            @Override
            public long nowMicros() {
                return (System.nanoTime() - origin) / 1000;
            }

            @Override
            public void mark(String text) {}

            @Override
            public void close() {
                synchronized (closed) {
                    closed[0] = true;
                }
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    private void run(Fanout out, boolean[] closed) {
        for (int s = 0; s < sensors; s++) {
            out.sensor(new SensorDescription(
                    s,
                    "sensor " + s,
                    s < WORN.length ? Optional.of(WORN[s]) : Optional.empty(),
                    "simulated",
                    "",
                    OptionalDouble.of(rateHz),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        long period = 1_000_000 / rateHz;
        for (long i = 0; ; i++) {
            synchronized (closed) {
                if (closed[0]) {
                    return;
                }
            }
            long micros = i * period;
            long wait = origin + micros * 1000 - System.nanoTime();
            while (wait > 0) {
                LockSupport.parkNanos(wait);
                wait = origin + micros * 1000 - System.nanoTime();
            }
            for (int s = 0; s < sensors; s++) {
                var track = tracks.get(s % tracks.size()).samples();
                int at = (int) (i % track.size());
                out.sample(
                        s,
                        micros,
                        track.gyrX()[at],
                        track.gyrY()[at],
                        track.gyrZ()[at],
                        track.accX()[at],
                        track.accY()[at],
                        track.accZ()[at]);
            }
            samples.addAndGet(sensors);
            if (micros % 20_000 < period) {
                out.tick(micros);
            }
        }
    }
}
