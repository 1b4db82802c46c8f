/**
 * Takes every measure of one repetition: {@link hiplevel.form.measurement.FormAnalysis} knows which class takes which.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} and {@link hiplevel.repetition.Repetition}s in,
 * {@link hiplevel.form.MeasuredRepetition}s out. Values in the measure's own unit. Source: biomechanics notes, sections 3, 6 and
 * 8.
 */
package hiplevel.form.measurement;
