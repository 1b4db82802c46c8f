/**
 * The angles that are watched during one repetition: drop, cave, roll, arching, opening, each positive in the direction that
 * worries, each with its zero and its uncertainty at any time.
 *
 * <p>{@link hiplevel.form.motion.SmoothMotion} and a {@link hiplevel.repetition.Repetition} in,
 * {@link hiplevel.form.angle.WatchedAngle} out. rad and µs inside, values in degrees. Source: biomechanics notes, sections 2, 3,
 * 4 and 6.
 */
package hiplevel.form.angle;
