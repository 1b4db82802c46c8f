package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReportBenchmark} cold and warm and prints ms; no figure is asserted, for machines differ. */
@Tag("bench")
class ReportBenchmarkTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void fortyRepetitionsAreTimedAfterSoManyReports(int before) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.ReportBenchmark\\.")
                        .forks(3)
                        .warmupIterations(before)
                        .measurementIterations(before == 0 ? 1 : 5)
                        .jvmArgs("-Xmx512m", "-Djava.awt.headless=true")
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(2);
    }
}
