/**
 * The commands that take recordings: {@code analyse}, one report or many, and {@code orientation}. Options are checked
 * before anything is read, and a place that cannot take the result is refused before anything is computed.
 */
package hiplevel.cli.recorded;
