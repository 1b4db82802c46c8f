/**
 * Finding frames in bytes of any chunking, apart from what they say.
 *
 * <p>A protocol is a {@link hiplevel.wire.framing.Form}: how long the frame that begins here is, whether its check is right,
 * what it says. {@link hiplevel.wire.framing.Frames} makes a decoder of it. Every byte is told exactly once, in a frame or in
 * a fault. A frame whose check is right and whose content cannot be (a value beyond any sensor, a quaternion not of unit
 * length) is a fault too, {@code MALFORMED}, and tells no reading.
 */
package hiplevel.wire.framing;
