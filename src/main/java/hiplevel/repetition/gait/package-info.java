/**
 * Walking and running: where somebody walks or runs, when which foot meets and leaves the ground, how surely which one, and
 * one stance phase a row.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} in, {@link hiplevel.repetition.gait.Gait} out. A stance that does not count
 * stays in it with the rule that excluded it. Source: biomechanics notes, section 6; McCamley 2012 for contacts from the
 * pelvis alone.
 */
package hiplevel.repetition.gait;
