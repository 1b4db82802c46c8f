package hiplevel.asymmetry.curves;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two sets of 20 curves of 101 nodes, a difference in the middle, 10,000 relabellings: half a second is the target. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CurvesBenchmark {
    private double[][] left;
    private double[][] right;

    @Setup
    public void draw() {
        Random random = new Random(1);
        left = SmoothCurves.noise(random, 20);
        right = SmoothCurves.raised(SmoothCurves.noise(random, 20), 1.5, 40, 60);
    }

    @Benchmark
    public CurveTest twentyASide() {
        return StatisticalMapping.DEFAULT.of(left, right);
    }
}
