/**
 * From sensors to the body: a common time grid, the rotation between each sensor and the segment it sits on (alignment),
 * and clinical angles of pelvis, thighs and hips with their uncertainty.
 *
 * <p>{@link hiplevel.orientation.OrientationSeries} and samples in; {@link hiplevel.kinematics.SegmentAlignment}s and
 * {@link hiplevel.kinematics.BodyMotion} out. All angles are changes from the wearer's standing pose. Sources: Baker
 * 2001 (pelvic angles), Wu 2002 (hip angles), and the project's biomechanics notes, sections 2 to 4.
 */
package hiplevel.kinematics;
