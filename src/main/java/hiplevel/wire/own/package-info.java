/**
 * The project's own protocol, for firmware that people write themselves: a text mode that can be typed and a binary mode
 * that fits two sensors at 100 Hz through 115,200 baud.
 *
 * <p>{@code firmware-notes/protocol.md} is the specification; its worked packet is a test here.
 */
package hiplevel.wire.own;
