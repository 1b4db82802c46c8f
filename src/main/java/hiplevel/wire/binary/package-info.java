/**
 * What real devices say in binary, one file for each protocol, decoder and encoder.
 *
 * <p>A protocol is a {@link hiplevel.wire.binary.Form}: how long the frame that begins here is, whether its check is right,
 * what it says. {@link hiplevel.wire.binary.Frames} finds the frames in bytes of any chunking; bytes that are in none are
 * told by a {@link hiplevel.wire.binary.FaultRun}. The x-IMU3, whose messages end in a line feed, has a decoder of its own.
 *
 * <p>Every byte is told exactly once, in a frame or in a fault. A frame whose check is right and whose content cannot be (a
 * value beyond any sensor, a quaternion not of unit length) is a fault too, {@code MALFORMED}, and tells no reading.
 */
package hiplevel.wire.binary;
