/**
 * Wearing sensors: first aligned, then live, with one {@link hiplevel.desktop.capture.Capture} below both.
 *
 * <p>A timer of the event thread shows the newest state of a board once a frame, sixty times a second; nothing that is told
 * waits for it. The parts: {@code trace} the angles over time, {@code panel} number, tiles, repetitions and the bar for recording.
 */
package hiplevel.desktop.live;
