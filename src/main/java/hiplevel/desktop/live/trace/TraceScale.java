package hiplevel.desktop.live.trace;

import java.awt.Rectangle;

/**
 * Where time and angle lie in a plot: now at its right edge, zero in its middle.
 *
 * @param plot px
 * @param seconds from the left edge to now
 * @param reachDeg from zero to the upper edge, and to the lower one
 */
record TraceScale(Rectangle plot, double seconds, double reachDeg) {
    private static final double[] REACHES = {12, 20, 30, 45, 90};

    double x(long timeMicros, long nowMicros) {
        return plot.x + plot.width - (nowMicros - timeMicros) * 1e-6 / seconds * plot.width;
    }

    double y(double degrees) {
        double limited = Math.max(-reachDeg, Math.min(reachDeg, degrees));
        return plot.y + plot.height / 2.0 * (1 - limited / reachDeg);
    }

    /** A reach that holds the largest angle; it does not follow every small change. */
    static double reach(double largestDeg, double before) {
        for (double reach : REACHES) {
            boolean holds = largestDeg <= reach;
            boolean calm = reach >= before || largestDeg < 0.8 * reach;
            if (holds && calm) {
                return reach;
            }
        }
        return REACHES[REACHES.length - 1];
    }
}
