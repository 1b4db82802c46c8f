/**
 * What is measured of a stride as a whole: step time, cadence, harmonic ratios.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} and stance phases in, one {@link hiplevel.form.gait.StrideMeasures} a stance
 * out. Source: biomechanics notes, sections 6 and 8; Bellanca 2013.
 */
package hiplevel.form.gait;
