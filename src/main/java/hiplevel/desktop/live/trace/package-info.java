/**
 * Angles over the last seconds. A {@link hiplevel.desktop.capture.board.TraceWindow} in; each frame draws only what is new on a
 * picture of the lines, over a picture of band, grid and texts: both are kept.
 */
package hiplevel.desktop.live.trace;
