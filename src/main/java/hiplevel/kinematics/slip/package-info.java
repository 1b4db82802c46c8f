/**
 * A sensor that slips on its segment during a session: noticed where the standing vertical of one sensor alone has moved,
 * and made good where what follows can be aligned anew.
 *
 * <p>Sensors on the grid and their alignment in; the same out, as if nothing had slipped, with what happened. Limits are
 * ours. Source of the idea: biomechanics notes, section 4 (a static pose gives the vertical).
 */
package hiplevel.kinematics.slip;
