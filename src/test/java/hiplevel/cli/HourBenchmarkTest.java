package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link HourBenchmark} in 512 MB of heap and prints ms; no figure is asserted, for machines differ. */
@Tag("bench")
class HourBenchmarkTest {
    @TempDir
    private Path folder;

    @Test
    void anHourIsTimedFromFolderToReport() throws RunnerException, IOException {
        HourBenchmark.record(folder);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.HourBenchmark\\.")
                        .forks(3)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .jvmArgs("-Xmx512m", "-Djava.awt.headless=true", "-D" + HourBenchmark.FOLDER + "=" + folder)
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(1);
    }
}
