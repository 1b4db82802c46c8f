/**
 * Which exercise it was, when nobody said: the traits of a stretch of motion compared with every signature of the catalogue,
 * a posterior probability for each exercise and each posture.
 *
 * <p>{@link hiplevel.kinematics.BodyMotion} in, {@link hiplevel.repetition.recognition.Guess} out. A stretch that looks like
 * nothing known is said to be unknown. Gait is told by its contacts, not here. Source: biomechanics notes, section 6; the
 * classifier is a naive Bayes with Gaussian traits (Duda, Hart, Stork, Pattern Classification, 2.6), tempered because the
 * traits of one motion are not independent.
 */
package hiplevel.repetition.recognition;
