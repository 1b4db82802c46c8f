/**
 * Where commands speak and how they end: the two streams, exit codes, refusals in a sentence, progress, and the words
 * that several options share. Knows no command.
 */
package hiplevel.cli.terminal;
