package hiplevel.asymmetry;

/**
 * One side's repetitions.
 *
 * @param mean NaN when n = 0
 * @param sd between repetitions; NaN when n < 2
 * @param halfWidth 95 % uncertainty of the mean: repetitions and alignment together; NaN when n < 2
 * @param n accepted repetitions in which the measure was assessed
 */
public record SideSummary(double mean, double sd, double halfWidth, int n) {}
