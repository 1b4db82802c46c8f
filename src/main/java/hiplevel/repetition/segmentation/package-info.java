/**
 * The one door to segmentation: an exercise of the catalogue in, its repetitions out, whatever drives it.
 *
 * <p>What alignment movements are among what looks like the exercise is told here too, because only the sequence of movements
 * tells.
 */
package hiplevel.repetition.segmentation;
