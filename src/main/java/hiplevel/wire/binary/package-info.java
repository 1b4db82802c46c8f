/**
 * What real devices say in binary, one file for each protocol, decoder and encoder.
 *
 * <p>Most are a {@link hiplevel.wire.framing.Form} that is found by {@link hiplevel.wire.framing.Frames}; the x-IMU3, whose
 * messages end in a line feed, has a decoder of its own.
 */
package hiplevel.wire.binary;
