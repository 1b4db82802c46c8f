/**
 * What differs from wearer to wearer and from sensor to sensor: the sizes ({@link hiplevel.simulation.chance.Standard}, from
 * the biomechanics notes, section 4) and the random numbers ({@link hiplevel.simulation.chance.Streams}).
 *
 * <p>Everything random follows from one seed, and each purpose has a stream of its own, so that a change of one wish leaves
 * all the rest of a recording as it was.
 */
package hiplevel.simulation.chance;
