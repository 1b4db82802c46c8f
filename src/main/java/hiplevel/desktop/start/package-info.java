/**
 * The first screen: three doors (connect, open a recording, the demo), recordings that were interrupted, and the latest ones.
 *
 * <p>In: the folder of recordings. A recording dropped onto the screen is opened. What is interrupted is named with wearer,
 * exercise and length, and completed by {@link hiplevel.recording.check.Recovery} when asked for, never by itself.
 */
package hiplevel.desktop.start;
