/**
 * The articulated body: pelvis, thighs and shanks that follow curves, and the angles that clinicians read off them.
 *
 * <p>A {@link hiplevel.simulation.body.Motion} tells where every segment is and how it turns; rotations carry their angular
 * rate and acceleration ({@link hiplevel.simulation.body.Turning}). {@link hiplevel.simulation.body.Skeleton} stands,
 * hinges and squats, {@link hiplevel.simulation.body.WalkingMotion} walks. {@link hiplevel.simulation.body.TrueAngles} has
 * the signs of the biomechanics notes, sections 1 to 3.
 */
package hiplevel.simulation.body;
