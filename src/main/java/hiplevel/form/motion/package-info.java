/**
 * The motion as measures are read from it: {@link hiplevel.form.motion.Curve}s on the common grid, smoothed once, and
 * {@link hiplevel.form.motion.Read}, which is either what was read or the sentence that says why it could not be.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} in. Angles in rad, times in µs; NaN in gaps.
 */
package hiplevel.form.motion;
