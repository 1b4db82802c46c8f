package hiplevel.live;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.PacedReplay;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Interleaved;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.Unhurried;
import hiplevel.recording.WearingFacts;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueSettings;
import hiplevel.session.cue.SetSummary;
import hiplevel.session.live.LiveListener;
import hiplevel.session.live.LiveSession;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cues told while a recording is made are those told when it is replayed as fast as it goes. */
class ReplayedCuesTest {
    private static final SessionSettings SETTINGS = SessionSettings.DEFAULT
            .with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL))
            .doing(Catalogue.SINGLE_LEG_SQUAT.name());
    private static final CueSettings SIXTH = CueSettings.DEFAULT.inSession(6);

    @TempDir
    Path folder;

    /** Every cue, how it went on and when it was over, in words. */
    private static final class Told implements LiveListener {
        final List<String> words = new ArrayList<>();

        @Override
        public void cue(Cue cue) {
            words.add(cue.toString());
        }

        @Override
        public void cueExcess(Cue running, double excessDeg) {
            words.add("by " + excessDeg);
        }

        @Override
        public void cueOver(Cue ended, long timeMicros) {
            words.add(ended.measure() + " over at " + timeMicros);
        }

        @Override
        public void set(SetSummary summary) {
            words.add(said(summary.text()));
        }
    }

    /** As a port does: the writer is told the time, so that its chunks hold all sensors of the same moments. */
    private record Ticking(RecordingWriter writer) implements ImuSink {
        @Override
        public void sensor(SensorDescription sensor) {
            writer.sensor(sensor);
        }

        @Override
        public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
            writer.sample(sensor, time, gx, gy, gz, ax, ay, az);
            writer.tick(time);
        }
    }

    @Test
    void theReplayCuesToTheBitAsTheLiveSessionDid() throws Exception {
        Path file = folder.resolve("squats.xdf");
        Told live = new Told();
        LiveSession session = new LiveSession(SETTINGS, SIXTH, WearingFacts.NONE, live, Runnable::run);
        try (RecordingWriter writer = RecordingWriter.create(file, WearingFacts.NONE, 0, new Unhurried())) {
            writer.thenTo(session);
            TrackCollector tracks = new TrackCollector();
            VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 3)
                            .but()
                            .repetitions(3)
                            .drop(Side.RIGHT, 9.0)
                            .build())
                    .deliver(tracks);
            Interleaved.deliver(tracks.tracks(), new Ticking(writer));
        }
        session.finish();
        Told replayed = new Told();
        LiveSession again = new LiveSession(SETTINGS, SIXTH, WearingFacts.NONE, replayed, Runnable::run);
        PacedReplay.play(file, ReadOptions.NONE, again, Double.POSITIVE_INFINITY, System::nanoTime, nanos -> {});
        again.finish();
        assertThat(live.words)
                .anyMatch(w -> w.startsWith("Cue"))
                .anyMatch(w -> w.startsWith("set of single-leg squat"));
        assertThat(replayed.words).isEqualTo(live.words);
    }
}
