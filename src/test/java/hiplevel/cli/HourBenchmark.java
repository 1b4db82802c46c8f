package hiplevel.cli;

import hiplevel.exercise.Catalogue;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One hour of a simulated wearer, three sensors at 200 Hz, from a CSV folder to the full report folder, cold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HourBenchmark {
    private static final int REPETITIONS_A_SIDE = 375;
    private static final int RATE_HZ = 200;

    private Path folder;

    /** Writes the recording. */
    @Setup
    public void record() throws IOException {
        folder = Files.createTempDirectory("hiplevel-hour");
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

    /** Deletes recording and report. */
    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(HourBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
