package hiplevel.asymmetry.reliability;

/**
 * Intraclass correlations of single measurements (Shrout &amp; Fleiss 1979, table 4 and equations 3 to 5), from the mean squares of
 * a two-way analysis of variance, subjects × sessions.
 *
 * @param subjects n
 * @param sessions k
 * @param betweenSubjects mean square BMS
 * @param betweenSessions mean square JMS
 * @param residual mean square EMS
 * @param sd of all scores together
 */
public record IntraclassCorrelation(
        int subjects, int sessions, double betweenSubjects, double betweenSessions, double residual, double sd) {

    /**
     * Of a complete table.
     *
     * @param scores subjects × sessions, at least 2 × 2, finite
     * @throws IllegalArgumentException for a smaller or ragged table
     */
    public static IntraclassCorrelation of(double[][] scores) {
        int n = scores.length;
        int k = n == 0 ? 0 : scores[0].length;
        if (n < 2 || k < 2) {
            throw new IllegalArgumentException("at least 2 subjects with 2 sessions are needed, got " + n + " × " + k);
        }
        double grand = 0;
        double[] subject = new double[n];
        double[] session = new double[k];
        for (int i = 0; i < n; i++) {
            if (scores[i].length != k) {
                throw new IllegalArgumentException("subject " + i + " has " + scores[i].length + " sessions, not " + k);
            }
            for (int j = 0; j < k; j++) {
                subject[i] += scores[i][j] / k;
                session[j] += scores[i][j] / n;
                grand += scores[i][j] / (n * k);
            }
        }
        double rows = 0;
        double columns = 0;
        double residual = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            rows += k * square(subject[i] - grand);
            for (int j = 0; j < k; j++) {
                residual += square(scores[i][j] - subject[i] - session[j] + grand);
                total += square(scores[i][j] - grand);
            }
        }
        for (int j = 0; j < k; j++) {
            columns += n * square(session[j] - grand);
        }
        return new IntraclassCorrelation(
                n,
                k,
                rows / (n - 1),
                columns / (k - 1),
                residual / ((n - 1) * (k - 1)),
                Math.sqrt(total / (n * k - 1)));
    }

    private static double square(double x) {
        return x * x;
    }

    /** ICC(2,1), absolute agreement, sessions as a sample of all: {@code (BMS − EMS)/(BMS + (k − 1)·EMS + k·(JMS − EMS)/n)}. */
    public double agreement() {
        return (betweenSubjects - residual)
                / (betweenSubjects + (sessions - 1) * residual + sessions * (betweenSessions - residual) / subjects);
    }

    /** ICC(3,1), consistency, these sessions only: {@code (BMS − EMS)/(BMS + (k − 1)·EMS)}. */
    public double consistency() {
        return (betweenSubjects - residual) / (betweenSubjects + (sessions - 1) * residual);
    }

    /** The standard error of measurement, {@code SD·√(1 − ICC(2,1))}, in the measure's unit (Weir 2005). */
    public double standardError() {
        return sd * Math.sqrt(1 - agreement());
    }

    /** What two sessions must differ by at least to differ at all, 95 %, see {@link DetectableChange}. */
    public DetectableChange detectableChange() {
        return DetectableChange.ofStandardError(standardError());
    }
}
