/**
 * Text files as they are found: tables of numbers, JSON, decimal numbers as people and programs write them.
 *
 * <p>Nothing here knows what a column means. What cannot be read is an {@link
 * hiplevel.recording.text.UnreadableException} that says where, what was expected, what was found and what to do next.
 */
package hiplevel.recording.text;
