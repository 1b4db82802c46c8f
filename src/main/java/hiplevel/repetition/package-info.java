/**
 * Cuts motion into repetitions and gait cycles, names the stance side, and excludes with a reason.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} in, {@link hiplevel.repetition.Repetition}s and
 * {@link hiplevel.repetition.Contact}s out. A repetition that does not count stays in the result with the rule that
 * excluded it.
 */
package hiplevel.repetition;
