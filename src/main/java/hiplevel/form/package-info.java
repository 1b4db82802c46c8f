/**
 * Measures one repetition, compares it with its bands, and words the finding and the cue.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} and {@link hiplevel.repetition.Repetition}s in,
 * {@link hiplevel.form.MeasuredRepetition}s and {@link hiplevel.form.Finding}s out. Here radians become the degrees that
 * people read. Bands are defaults, not norms; nothing here diagnoses. Source: biomechanics notes, sections 2, 3, 6 to 8.
 */
package hiplevel.form;
