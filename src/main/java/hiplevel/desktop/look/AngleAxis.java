package hiplevel.desktop.look;

/** How far apart the lines of a chart of angles are. */
public final class AngleAxis {
    private static final double[] STEPS = {5, 10, 15, 30, 45, 90};
    /** Of a label's height: with less between two of them they run into one another. */
    private static final double ROOM = 1.1;

    private AngleAxis() {}

    /**
     * The smallest step at which no label lies over another.
     *
     * @param degrees from the lower to the upper edge
     * @param height between them, px
     * @param label how high one is, px
     */
    public static double step(double degrees, double height, double label) {
        for (double step : STEPS) {
            if (step / degrees * height >= ROOM * label) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
