/**
 * Compares what was measured with the bands, and words the finding and the cue.
 *
 * <p>{@link hiplevel.form.MeasuredRepetition}s, the motion and {@link hiplevel.exercise.bands.Bands} in,
 * {@link hiplevel.form.Finding}s out. Bands are defaults, not norms; nothing here diagnoses. Source: biomechanics notes, section
 * 7.
 */
package hiplevel.form.finding;
