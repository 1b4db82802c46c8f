package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One opinion about where a segment's forward points.
 *
 * @param forward azimuth in the plane of {@link TiltPath}, rad
 * @param sd rad, random and systematic
 * @param used the movements it rests on
 * @param skin how far the sensor was seen to turn about the segment's long axis per forward lean, to the left +, rad/rad
 */
record YawEstimate(
        Method method, double forward, double sd, List<Gate> gates, List<Movement> used, OptionalDouble skin) {

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
        OptionalDouble skin = surest.skin;
        for (YawEstimate e : estimates) {
            double apart = Math.IEEEremainder(e.forward - surest.forward, 2 * Math.PI);
            if (Math.abs(apart) > OUTLYING * Math.hypot(e.sd, surest.sd)) {
                continue;
            }
            double weight = 1 / (e.sd * e.sd);
            weights += weight;
            turn += weight * apart;
            used.addAll(e.used);
            skin = skin.isPresent() ? skin : e.skin;
        }
        return new YawEstimate(
                surest.method, surest.forward + turn / weights, Math.sqrt(1 / weights), surest.gates, used, skin);
    }
}
