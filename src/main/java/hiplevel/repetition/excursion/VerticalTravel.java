package hiplevel.repetition.excursion;

/**
 * How far a sensor went down within one movement that begins and ends at rest at the same height: the vertical specific
 * force integrated twice, with the constant part chosen so that the speed, and a linear part so that the height, return to
 * zero. Both take away what a constant accelerometer offset would add.
 */
final class VerticalTravel {
    private VerticalTravel() {}

    /**
     * Descent in m at {@code at}, + = down; NaN where a value is missing.
     *
     * @param upForce vertical specific force less gravity, m/s², + = up
     */
    static double descent(double[] upForce, int start, int at, int end, double rateHz) {
        int n = end - start;
        if (n < 2 || at <= start || at >= end) {
            return Double.NaN;
        }
        double offset = 0;
        for (int i = start; i < end; i++) {
            offset += (upForce[i] + upForce[i + 1]) / 2 / n;
        }
        double dt = 1 / rateHz;
        double speed = 0;
        double height = 0;
        double there = 0;
        for (int i = start; i < end; i++) {
            double next = speed + ((upForce[i] + upForce[i + 1]) / 2 - offset) * dt;
            height += (speed + next) / 2 * dt;
            speed = next;
            if (i + 1 == at) {
                there = height;
            }
        }
        return height * (at - start) / n - there;
    }
}
