/**
 * One common time grid: sensors resampled to evenly spaced instants, smoothing and headings on it.
 *
 * <p>Samples and attitudes with their own times in; columns of one length out, NaN where a sensor was silent for more than
 * 50 ms. Nothing here knows of body segments.
 */
package hiplevel.kinematics.grid;
