package hiplevel.asymmetry.curves;

import java.util.Random;

/** Simulated curves: Gaussian noise smoothed over a quarter of the movement, SD 1 at every node. */
final class SmoothCurves {
    static final int NODES = 101;
    private static final double WIDTH = 10;
    private static final int REACH = 30;
    private static final double[] KERNEL = kernel();

    private SmoothCurves() {}

    private static double[] kernel() {
        double[] kernel = new double[2 * REACH + 1];
        double squares = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = Math.exp(-0.5 * Math.pow((i - REACH) / WIDTH, 2));
            squares += kernel[i] * kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= Math.sqrt(squares);
        }
        return kernel;
    }

    static double[][] noise(Random random, int curves) {
        double[][] all = new double[curves][NODES];
        for (double[] curve : all) {
            double[] white = random.doubles(NODES + 2 * REACH)
                    .map(u -> random.nextGaussian())
                    .toArray();
            for (int i = 0; i < NODES; i++) {
                for (int k = 0; k < KERNEL.length; k++) {
                    curve[i] += KERNEL[k] * white[i + k];
                }
            }
        }
        return all;
    }

    /** The same with a bump of that height over the nodes from…to. */
    static double[][] raised(double[][] curves, double height, int from, int to) {
        double[][] all = new double[curves.length][];
        for (int c = 0; c < curves.length; c++) {
            all[c] = curves[c].clone();
            for (int i = from; i <= to; i++) {
                all[c][i] += height;
            }
        }
        return all;
    }

    /** A bare number as a curve of two equal nodes. */
    static double[][] scalars(double... values) {
        double[][] all = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            all[i] = new double[] {values[i], values[i]};
        }
        return all;
    }
}
