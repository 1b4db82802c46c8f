/**
 * The catalogue: for each exercise what drives it, how long a repetition may take, which measures are taken and where
 * their bands lie. Plain data; nothing here looks at a signal.
 *
 * <p>A bands file becomes {@link hiplevel.exercise.bands.Bands}.
 *
 * <p>Source of numbers: the project's biomechanics notes, sections 6 and 7; each band carries its own source.
 */
package hiplevel.exercise;
