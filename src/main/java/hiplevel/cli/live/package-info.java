/**
 * What is seen while it happens: recording from ports, and replaying, in a terminal.
 *
 * <p>{@link hiplevel.cli.live.LiveView} is told by the session and by the ports and keeps what is to be shown; it is
 * painted over itself at most 20 times a second where a person watches, and told line by line where nobody does.
 */
package hiplevel.cli.live;
