package hiplevel.session.live;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.SensorTrack;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a live session costs: milliseconds of work for a second of data are tenths of a percent of one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LiveBenchmark {
    private SixSensors six;
    private List<SensorTrack> tracks;

    @Setup
    public void wear() {
        six = new SixSensors();
        six.hear(1);
        tracks = Hearing.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1));
    }

    /** One second of six sensors at 1 kHz each: causal filters, grid, poses, status; the looks are dropped. */
    @Benchmark
    public int intakeOfOneSecond() {
        six.hear(1);
        return six.poses();
    }

    /** A visit of two minutes, three sensors at 100 Hz, with all looks at it; divide by its 120 s. */
    @Benchmark
    public LiveSession twoMinutesWithAllLooks() {
        LiveSession session =
                new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, new LiveListener() {}, Runnable::run);
        Hearing.deliver(tracks, 1, session);
        session.finish();
        return session;
    }
}
