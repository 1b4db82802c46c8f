package hiplevel.report;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** HTML and PDF of forty squats, analysed before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBenchmark {
    private static final int REPETITIONS_A_SIDE = 20;

    private SessionResult result;
    private Path folder;

    @Setup
    public void analyse() throws IOException {
        Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 7)
                .but()
                .repetitions(REPETITIONS_A_SIDE)
                .build();
        TrackCollector tracks = new TrackCollector();
        VirtualWearer.perform(scenario).deliver(tracks);
        result = Pipeline.analyse(
                List.of(new Input("forty", tracks.tracks(), WearingFacts.NONE)), SessionSettings.DEFAULT);
        folder = Files.createTempDirectory("hiplevel-report");
    }

    /** Both, as {@code analyse} writes them. */
    @Benchmark
    public List<Path> htmlAndPdf() throws IOException {
        return ReportFolder.write(result, "0.1.0", Words.ENGLISH, folder, EnumSet.of(Format.HTML, Format.PDF));
    }

    @Benchmark
    public List<Path> html() throws IOException {
        return ReportFolder.write(result, "0.1.0", Words.ENGLISH, folder, EnumSet.of(Format.HTML));
    }
}
