package hiplevel.orientation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time a sample that each form takes, on five minutes of a simulated swinging sensor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OrientationBenchmark {
    private static final int SAMPLES = 30_000;
    private hiplevel.imu.ImuSeries series;

    @Setup
    public void swing() {
        series = Swinging.PLAIN.samples(SAMPLES / 100.0);
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public OrientationSeries causal() {
        return CausalOrientation.of(series, OrientationParameters.STANDARD);
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public OrientationSeries forwardBackward() {
        return ForwardBackward.of(series, OrientationParameters.STANDARD);
    }
}
