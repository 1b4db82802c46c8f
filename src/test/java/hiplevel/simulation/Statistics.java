package hiplevel.simulation;

/** Mean, SD and range of many numbers. */
final class Statistics {
    private int count;
    private double sum;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(double value) {
        count++;
        sum += value;
        squares += value * value;
        least = Math.min(least, value);
        most = Math.max(most, value);
    }

    int count() {
        return count;
    }

    double mean() {
        return sum / count;
    }

    double deviation() {
        return Math.sqrt((squares - sum * sum / count) / (count - 1));
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }
}
