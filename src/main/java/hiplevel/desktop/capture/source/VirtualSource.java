package hiplevel.desktop.capture.source;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.Fanout;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Interleaved;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.device.SimulatedTracks;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A virtual wearer, as it would be heard: first the alignment movements and the exercise, then the exercise again and again
 * until told to align anew. The same scenario, at any pace, is the same samples.
 */
public final class VirtualSource implements Source {
    /** Between two performances, as a share of the period: sensors that sample first and last lose none then. */
    private static final double BETWEEN = 0.3;

    private final Scenario scenario;
    private final Pace pace;

    public VirtualSource(Scenario scenario, Pace pace) {
        this.scenario = scenario;
        this.pace = pace;
    }

    @Override
    public Running start(List<ImuSink> sinks, ConnectionListener listener) {
        Performing performing = new Performing(new Paced(new Fanout(sinks, listener::stopped), pace));
        performing.thread.start();
        return performing;
    }

    private final class Performing implements Running {
        private final Paced paced;
        private final Thread thread = new Thread(this::run, "virtual wearer");
        private boolean alignsNext = true;

        Performing(Paced paced) {
            this.paced = paced;
        }

        private void run() {
            List<SensorTrack> whole = performed(scenario);
            CompletableFuture<List<SensorTrack>> work = CompletableFuture.supplyAsync(
                    () -> performed(scenario.but().alignmentMovements(false).build()));
            long start = 0;
            while (!paced.isEnded()) {
                List<SensorTrack> performance = aligns(start) ? whole : work.join();
                try {
                    Interleaved.deliver(performance, paced);
                } catch (Paced.Stopped stopped) {
                    // to do something else, or nothing
                }
                paced.announced();
                start = paced.nowMicros() + Math.round(BETWEEN * 1e6 / scenario.rateHz());
            }
        }

        /** Whether what begins now begins with the alignment; from then on it can be broken off. */
        private synchronized boolean aligns(long start) {
            paced.shift(start);
            boolean aligns = alignsNext;
            alignsNext = false;
            return aligns;
        }

        @Override
        public long nowMicros() {
            return paced.nowMicros();
        }

        @Override
        public void mark(String text) {
            paced.mark(text);
        }

        @Override
        public synchronized void alignAnew() {
            alignsNext = true;
            paced.breakOff();
        }

        @Override
        public void close() {
            paced.end();
            Threads.end(thread);
        }
    }

    private static List<SensorTrack> performed(Scenario scenario) {
        SimulatedRecording recording = VirtualWearer.perform(scenario);
        return SimulatedTracks.of(recording);
    }
}
