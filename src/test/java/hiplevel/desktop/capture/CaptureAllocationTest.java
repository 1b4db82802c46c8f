package hiplevel.desktop.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import hiplevel.connection.ConnectionListener;
import hiplevel.connection.Fanout;
import hiplevel.desktop.capture.source.Source;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorTrack;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueListener;
import hiplevel.session.cue.CueSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.device.SimulatedTracks;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the window's live half costs per sample, from the sensors to what is painted from. */
class CaptureAllocationTest {
    /** Until then the last half minute is filled, and the wearer is aligned, s. */
    private static final int STEADY = 55;

    private static final int ROUNDS = 6;
    private static final int SECONDS_A_ROUND = 5;

    /** A capture whose source is the test's own thread. */
    private static final class Fed implements AutoCloseable {
        private final List<SensorTrack> tracks;
        private final Capture capture;
        private Fanout out;
        private int at;
        private long micros;

        Fed(int rateHz) throws Exception {
            tracks = SimulatedTracks.of(VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                    .but()
                    .rateHz(rateHz)
                    .build()));
            capture = Capture.start(
                    this::start,
                    SessionSettings.DEFAULT,
                    CueSettings.DEFAULT,
                    CueListener.SILENT,
                    () -> Instant.EPOCH,
                    Shelf.DISKS);
            tracks.forEach(t -> out.sensor(t.sensor()));
            capture.aligned();
        }

        private Source.Running start(List<ImuSink> sinks, ConnectionListener listener) {
            out = new Fanout(sinks, listener::stopped);
            return new Source.Running() {
                @Override
                public long nowMicros() {
                    return micros;
                }

                @Override
                public void mark(String text) {}

                @Override
                public void close() {}
            };
        }

        /** @return what delivering those seconds allocated, bytes */
        long seconds(int seconds) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long allocated = 0;
            for (int second = 0; second < seconds; second++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                deliver(micros + 1_000_000);
                allocated += threads.getCurrentThreadAllocatedBytes() - before;
                CompletableFuture<Void> looked = new CompletableFuture<>();
                capture.afterLooks(() -> looked.complete(null));
                looked.join();
            }
            return allocated;
        }

        private void deliver(long until) {
            ImuSeries first = tracks.get(0).samples();
            while (first.timeMicros()[at] < until) {
                for (int s = 0; s < tracks.size(); s++) {
                    ImuSeries samples = tracks.get(s).samples();
                    out.sample(
                            s,
                            samples.timeMicros()[at],
                            samples.gyrX()[at],
                            samples.gyrY()[at],
                            samples.gyrZ()[at],
                            samples.accX()[at],
                            samples.accY()[at],
                            samples.accZ()[at]);
                }
                if (first.timeMicros()[at] - micros >= 20_000) {
                    micros = first.timeMicros()[at];
                    out.tick(micros);
                }
                at++;
            }
        }

        @Override
        public void close() {
            capture.close();
        }
    }

    /** Of five seconds in which the wearer is seen moving: the least of several, for the machine itself may allocate in one. */
    private static long least(int rateHz) throws Exception {
        try (Fed fed = new Fed(rateHz)) {
            fed.seconds(STEADY);
            assertThat(fed.capture.board().body().aligned()).isTrue();
            long least = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                least = Math.min(least, fed.seconds(SECONDS_A_ROUND));
            }
            return least;
        }
    }

    @Test
    void moreSamplesAllocateNothingMore() throws Exception {
        int more = 3 * (1000 - 200) * SECONDS_A_ROUND;
        // what stays is told ten times a second, whatever the rate
        assertThat(least(1000) - least(200)).isLessThan(more / 10);
    }
}
