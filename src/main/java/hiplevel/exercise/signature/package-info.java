/**
 * By what an exercise is known when nobody said its name: how far pelvis and thighs lean at rest and how they move, as
 * expected values with their spread. Plain data; {@code hiplevel.repetition.recognition} compares it with what was seen.
 *
 * <p>Source: the movements of biomechanics notes, sections 4 and 6; the spreads are ours, wide on purpose.
 */
package hiplevel.exercise.signature;
