package hiplevel.cli;

import hiplevel.exercise.Catalogue;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One hour of a simulated wearer, three sensors at 200 Hz, from a CSV folder to the full report folder, cold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HourBenchmark {
    private static final int REPETITIONS_A_SIDE = 375;
    private static final int RATE_HZ = 200;

    /** Where {@link HourBenchmarkTest} put the recording: made elsewhere, so that this process is as cold as a user's. */
    static final String FOLDER = "hiplevel.hour";

    private final Path folder = Path.of(System.getProperty(FOLDER, "."));

    /** Writes the recording. */
    static void record(Path folder) throws IOException {
        Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 7)
                .but()
                .repetitions(REPETITIONS_A_SIDE)
                .rateHz(RATE_HZ)
                .build();
        try (CsvFolderWriter writer = CsvFolderWriter.create(folder.resolve("hour"), false)) {
            VirtualWearer.perform(scenario).deliver(writer);
        }
    }

    /** Reads, analyses and reports. */
    @Benchmark
    public String analyse() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        String[] typed = {
            "analyse",
            folder.resolve("hour").toString(),
            "--out",
            folder.resolve("report").toString()
        };
        int exitCode = Hiplevel.run(typed, out, out);
        if (exitCode != 0) {
            throw new IllegalStateException(screen.toString(StandardCharsets.UTF_8));
        }
        return screen.toString(StandardCharsets.UTF_8);
    }
}
