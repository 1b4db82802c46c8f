/**
 * What became of a repetition: {@link hiplevel.form.Measured} values, and {@link hiplevel.form.Finding}s where one is past its
 * band.
 *
 * <p>In steps, lowest first: {@code motion} smooths, {@code angle} reads what is watched, {@code measurement} takes every
 * measure, {@code finding} compares with the bands and words; {@code trend} tells whether values rise. Here radians become the
 * degrees that people read. Bands are defaults, not norms; nothing here diagnoses. Source: biomechanics notes, sections 2, 3, 6
 * to 8.
 */
package hiplevel.form;
