package hiplevel.session.live;

/** How fast a sensor turned on average since that was asked last. */
final class MeanRate {
    private double sum;
    private int count;

    /** A sample's, rad/s; one that is no number is left out. */
    void add(double rate) {
        if (!Double.isNaN(rate)) {
            sum += rate;
            count++;
        }
    }

    /** rad/s; NaN when nothing was heard. */
    double sinceAsked() {
        double mean = sum / count;
        sum = 0;
        count = 0;
        return mean;
    }
}
