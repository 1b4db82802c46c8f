/**
 * Bytes to readings and faults, and back: what real devices say over a serial line.
 *
 * <p>A {@link hiplevel.wire.Decoder} is pushed bytes in any chunking and tells a {@link hiplevel.wire.WireSink} the
 * readings in SI units, the whole frames it saw and the faults, each with its offset since the first byte. It does not know
 * ports, times of arrival or files. An {@link hiplevel.wire.Encoder} is the other direction, for virtual devices.
 * {@code wire.recognition} finds out which protocol is spoken and accepts nothing before it is sure.
 *
 * <p>Units: rad/s, m/s² (+9.81 up at rest), µT; attitudes are {@code earthFromSensor} with z of earth up.
 */
package hiplevel.wire;
