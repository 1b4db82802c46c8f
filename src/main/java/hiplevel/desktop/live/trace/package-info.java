/**
 * Angles over the last seconds. A {@link hiplevel.desktop.capture.board.TraceWindow} in, drawn anew each frame over a picture of
 * band, grid and texts that is kept. At sixty entries a second a polyline costs less than scrolling would save.
 */
package hiplevel.desktop.live.trace;
