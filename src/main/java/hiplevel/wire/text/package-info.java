/**
 * What devices say in lines of text: one file a way of speaking, over {@link hiplevel.wire.text.line the line engine} and,
 * for rows of numbers, {@link hiplevel.wire.text.columns the columns}.
 *
 * <p>The first line of a stream may have lost its beginning: ways of speaking in which that would not be noticed (no label
 * at the start, no checksum) leave it out. The last line may have lost its end, and with it digits: without a checksum it is
 * left out too.
 */
package hiplevel.wire.text;
