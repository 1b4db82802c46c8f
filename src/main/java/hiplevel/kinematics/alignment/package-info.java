/**
 * How each sensor sits on its segment: the standing pose gives the vertical, an alignment movement gives forward.
 *
 * <p>Sensors on the grid and what they did in; one rotation per sensor out, with the standard deviation of its error about
 * the vertical and the checks it passed or failed. The repetitions under test never serve, but as a last resort that is
 * named. Source: biomechanics notes, section 4.
 */
package hiplevel.kinematics.alignment;
