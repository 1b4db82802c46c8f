/**
 * Postures that are held: standing on one leg, the plank. {@link hiplevel.kinematics.BodyMotion} in, one
 * {@link hiplevel.repetition.Repetition} for each hold out: from when the posture is reached to when it is left.
 */
package hiplevel.repetition.hold;
