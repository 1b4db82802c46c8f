/**
 * Cues as the command line gives them: a line of text, or the tone of {@link hiplevel.desktop.sound}, both or neither.
 */
package hiplevel.cli.cues;
