/**
 * Where a replay is: the instant that figure and charts share, what plays it on, and the part of the recording that is seen. µs
 * of the recording's clock; on the event thread.
 */
package hiplevel.desktop.replay.time;
