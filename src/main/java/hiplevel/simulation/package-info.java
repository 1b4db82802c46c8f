/**
 * A virtual wearer whose every angle is known, and the sensors on it with the errors of real ones.
 *
 * <p>{@link hiplevel.simulation.Scenario} in; {@link hiplevel.simulation.SimulatedRecording} out, which delivers samples to
 * an {@link hiplevel.imu.ImuSink} and holds the {@link hiplevel.simulation.Truth}. All of it follows from one seed.
 *
 * <p>Motion is made of curves with exact first and second derivatives ({@link hiplevel.simulation.curve.Jet}); rotations carry
 * their angular rate and acceleration ({@link hiplevel.simulation.body.Turning}), so a gyroscope's and an accelerometer's
 * signal follow without any differencing. Numbers: "the standard simulated wearer" of the project's biomechanics notes,
 * section 4, and for each exercise {@link hiplevel.simulation.course.Numbers}. Simplifications that a reader should know: a
 * still wearer does not sway, skin turns but does not shift, the soles do not roll, the trunk carries no sensor and is not
 * simulated, and lying down or kneeling the body turns as a whole while a given way carries the pelvis.
 */
package hiplevel.simulation;
