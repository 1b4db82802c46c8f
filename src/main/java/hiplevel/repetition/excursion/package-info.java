/**
 * Single-leg squats: what goes down and up again on one leg, and nothing else.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} in, {@link hiplevel.repetition.Repetition}s out. A thigh that flexes makes a
 * squat only where the body goes down with it and the other thigh does not flex alike. Source: biomechanics notes,
 * section 6.
 */
package hiplevel.repetition.excursion;
