/**
 * Pictures over time: what is known at every instant of a recording, side by side, with the instant that is shown. What does
 * not change while it plays is kept as an image; only the cursors are painted anew.
 */
package hiplevel.desktop.replay.strip;
