/**
 * How a quantity changes with time: curves with exact first and second derivatives ({@link
 * hiplevel.simulation.curve.Jet}), so that no signal is ever made by differencing.
 *
 * <p>Single moves with minimum jerk, walking along a path, harmonics of a stride, and the unsteadiness on one leg.
 */
package hiplevel.simulation.curve;
