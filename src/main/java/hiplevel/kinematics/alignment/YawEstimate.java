package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One opinion about where a segment's forward points.
 *
 * @param forward azimuth in the plane of {@link TiltPath}, rad
 * @param sd rad, random and systematic
 * @param used the movements it rests on
 */
record YawEstimate(Method method, double forward, double sd, List<Gate> gates, List<Movement> used) {

    /** Opinions farther apart than so many of their standard deviations do not speak of the same direction. */
    private static final double OUTLYING = 3;

    /**
     * The opinions by the inverse of their variance. The surest gives its name and its gates; one that contradicts it is
     * left out, and what it rests on is not used.
     */
    static YawEstimate combined(List<YawEstimate> estimates) {
        YawEstimate surest = estimates.stream()
                .min(Comparator.comparingDouble(YawEstimate::sd))
                .orElseThrow();
        double weights = 0;
        double turn = 0;
        List<Movement> used = new ArrayList<>();
        for (YawEstimate e : estimates) {
            double apart = Math.IEEEremainder(e.forward - surest.forward, 2 * Math.PI);
            if (Math.abs(apart) > OUTLYING * Math.hypot(e.sd, surest.sd)) {
                continue;
            }
            double weight = 1 / (e.sd * e.sd);
            weights += weight;
            turn += weight * apart;
            used.addAll(e.used);
        }
        return new YawEstimate(
                surest.method, surest.forward + turn / weights, Math.sqrt(1 / weights), surest.gates, used);
    }

    /**
     * The mean of one vote per movement.
     *
     * @param axes one per movement, at least one
     * @param whole the axis of all movements together
     * @return azimuth of the axis, modulo π, and its SD: random part, spread between movements with its prior, constant
     */
    static Vote vote(List<PlanarAxis> axes, PlanarAxis whole, AlignmentSettings settings) {
        int n = axes.size();
        double[] turns = axes.stream()
                .mapToDouble(a -> PlanarAxis.between(whole.azimuth(), a.azimuth()))
                .toArray();
        double mean = java.util.Arrays.stream(turns).sum() / n;
        double squares =
                java.util.Arrays.stream(turns).map(t -> (t - mean) * (t - mean)).sum();
        double prior = Math.toRadians(settings.movementSpreadDeg());
        double degrees = settings.movementPriorDegrees();
        double spread = Math.sqrt((degrees * prior * prior + squares) / (degrees + n - 1) / n);
        double constant = Math.toRadians(settings.constantDeg());
        return new Vote(
                whole.azimuth() + mean,
                Math.sqrt(whole.randomSd() * whole.randomSd() + spread * spread + constant * constant));
    }

    /** An axis without sign, and its SD, rad. */
    record Vote(double azimuth, double sd) {}
}
