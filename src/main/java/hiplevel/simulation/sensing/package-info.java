/**
 * Virtual sensors on a moving body: where they sit, what the skin under them does, what they read, and what becomes of it.
 *
 * <p>{@link hiplevel.simulation.sensing.VirtualSensor} is free of errors but for its place; {@link
 * hiplevel.simulation.sensing.Sampler} adds the sensor's own clock, bias and noise, and loses samples. Rates in rad/s,
 * specific force in m/s², in the sensor's axes.
 */
package hiplevel.simulation.sensing;
