/**
 * A virtual wearable: what a device on a port would send, with the faults of real ones.
 *
 * <p>In: what its sensors read ({@link hiplevel.imu.SensorTrack}s, recorded or of
 * {@link hiplevel.simulation.device.SimulatedTracks}), a protocol that has an encoder, and
 * {@link hiplevel.simulation.device.DeviceSettings}. Out: {@link hiplevel.simulation.device.DeviceEvent}s, bytes and when they
 * are due, drawn one by one from a {@link hiplevel.simulation.device.VirtualDevice}, and a
 * {@link hiplevel.simulation.device.Tally} of what became of every reading. No clock is read: whoever has the port keeps the
 * pace. Everything random follows from one seed.
 */
package hiplevel.simulation.device;
