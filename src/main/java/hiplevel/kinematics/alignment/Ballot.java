package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import java.util.Arrays;
import java.util.List;

/**
 * The movements of one segment that tell where its axis lies, one vote each. Every vote weighs the same: what makes them
 * differ is the wearer's plane, by some degrees in each movement however long or deep it is; the sensor's noise is a
 * hundredth of that.
 *
 * @param whole the axis of all movements together
 * @param turns of each movement's axis from it, at standing, rad
 * @param skin turn of the axis' azimuth per lean across it, rad/rad; 0 where the movements do not show it
 */
record Ballot(Method method, List<Movement> used, PlanarAxis whole, double[] turns, double skin) {

    /**
     * Asks each movement.
     *
     * @param rate columns of angular rate in the sensor's axes, smooth, NaN in gaps
     * @param skinShows whether the movements are plain enough that what turns their axis while the segment leans is skin
     */
    static Ballot of(
            Method method, List<Movement> used, double[][] rate, TiltPath path, double rateHz, boolean skinShows) {
        PlanarAxis.Sums all = new PlanarAxis.Sums();
        used.forEach(m -> all.add(rate, m.from(), m.to()));
        PlanarAxis whole = all.axis(path, rateHz);
        SkinTwist twist = skinShows ? SkinTwist.of(rate, used, path, whole.azimuth()) : new SkinTwist(0, 0);
        double[] turns = used.stream()
                .mapToDouble(m -> PlanarAxis.between(
                                whole.azimuth(),
                                PlanarAxis.of(rate, m.from(), m.to(), path, rateHz)
                                        .azimuth())
                        - (skinShows ? twist.turn(rate, m, path) : 0))
                .toArray();
        return new Ballot(method, used, whole, turns, twist.perLean());
    }

    MovementSpread spread() {
        return MovementSpread.of(turns);
    }

    /** The mean of the votes: azimuth of the axis modulo π, rad. */
    double azimuth() {
        return whole.azimuth() + Arrays.stream(turns).average().orElse(0);
    }

    /**
     * SD of that mean, rad: random part, spread between movements, and what no repetition removes, because who moves in
     * careless planes is also off on average.
     *
     * @param wearer the spread of all of this wearer's segments
     */
    double sd(MovementSpread wearer, AlignmentSettings settings) {
        double single = wearer.sd(spread(), settings);
        double constant = Math.max(Math.toRadians(settings.constantDeg()), settings.constantShare() * single);
        return Math.sqrt(whole.randomSd() * whole.randomSd() + single * single / turns.length + constant * constant);
    }
}
