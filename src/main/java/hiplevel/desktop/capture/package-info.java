/**
 * Sensors being heard over all screens of a session, without any window.
 *
 * <p>A {@link hiplevel.desktop.capture.source.Source} in; its samples go, each told in this order on the source's thread, to a
 * recording while there is one, to a {@link hiplevel.desktop.capture.Lookback} for recordings that begin later, and to a live
 * session, whose events a {@link hiplevel.desktop.capture.board.Board} keeps for whoever paints. A recording holds the alignment
 * movements, whenever it was begun: an alignment is found again from samples, never stored.
 *
 * <p>Nothing is allocated per sample. Troubles are sentences among the notices.
 */
package hiplevel.desktop.capture;
