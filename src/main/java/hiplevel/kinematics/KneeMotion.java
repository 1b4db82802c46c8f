package hiplevel.kinematics;

/**
 * A knee on the common grid, rad, changes from standing; NaN in gaps.
 *
 * @param flexion +
 * @param abduction of the shank against the thigh: + = knock-kneed (valgus)
 * @param projection frontal-plane projection angle (FPPA): between thigh and shank as a camera in front sees them, in the
 *     plane of the heading reference, which is fixed at each repetition's start; + = the knee on the inner side of the line
 *     from hip to ankle. NaN while the thigh points at the camera
 * @param thighFlexion of the same leg, for the uncertainty
 * @param shankLean of the same leg, for the uncertainty
 * @param skinSd how far skin may still turn the thigh's sensor about the long axis per flexion, rad/rad: a bent knee shows
 *     it as abduction, the projection angle does not
 */
public record KneeMotion(
        double[] flexion,
        double[] abduction,
        double[] projection,
        double[] thighFlexion,
        double[] shankLean,
        AngleUncertainty thigh,
        AngleUncertainty shank,
        double skinSd) {

    /**
     * Standard deviation (rad) of the change of abduction from one instant of the grid to another. A thigh whose forward
     * is off by ψ turns the shank's axis in the thigh's frame by {@code ψ(sin lean − sin flexion)}, a shank's by
     * {@code ψ sin lean}.
     */
    public double abductionSd(int from, int to) {
        double ofThigh = change(shankLean, from, to) - change(flexion, from, to);
        double ofSkin = skinSd * (slid(to) - slid(from));
        return Math.hypot(Math.hypot(part(thigh, ofThigh, 1), part(shank, change(shankLean, from, to), 1)), ofSkin);
    }

    /** The same of the projection angle, which grows as the leg points at the camera. */
    public double projectionSd(int from, int to) {
        return Math.hypot(
                part(thigh, change(thighFlexion, from, to), Math.cos(thighFlexion[to])),
                part(shank, change(shankLean, from, to), Math.cos(shankLean[to])));
    }

    private double slid(int i) {
        return thighFlexion[i] * Math.sin(flexion[i]);
    }

    private static double change(double[] angle, int from, int to) {
        return Math.sin(angle[to]) - Math.sin(angle[from]);
    }

    private static double part(AngleUncertainty of, double lever, double foreshortened) {
        double yaw = lever * Math.hypot(of.yaw(), of.heading());
        return Math.hypot(Math.hypot(of.inclination(), of.softTissue()), yaw) / foreshortened;
    }
}
