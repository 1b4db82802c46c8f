/**
 * What is to be seen of a live session, between the threads that tell it and the one that paints.
 *
 * <p>{@link hiplevel.session.live.LiveListener} in; snapshots and copied stretches of primitive columns out. A pose allocates
 * nothing when it is told. Angles in °, times in µs of the recorder's clock.
 */
package hiplevel.desktop.capture.board;
