package hiplevel.kinematics.activity;

/**
 * What counts as standing still. Every default is ours and stands here only. Source: biomechanics notes, section 4.
 *
 * @param rateSpreadDegS largest SD of the angular rate's size in a still second, °/s; larger accepts fidgeting
 * @param rateMeanDegS largest mean rate in a still second, °/s; larger accepts slow swaying
 * @param forceSpread largest SD of the specific force's size in a still second, m/s²
 * @param seconds shortest still phase, s
 */
public record StillnessSettings(double rateSpreadDegS, double rateMeanDegS, double forceSpread, double seconds) {
    public static final StillnessSettings DEFAULT = new StillnessSettings(1, 2, 0.1, 1);
}
