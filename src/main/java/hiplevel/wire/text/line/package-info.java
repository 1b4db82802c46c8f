/**
 * Lines of text out of bytes in any chunking, numbers out of lines, and back, without an object or a character string a line.
 *
 * <p>A {@link hiplevel.wire.text.line.LineReader} is the outer half of every text protocol's decoder: it cuts the bytes at
 * LF, leaves off CR, knows each line's offset, and joins neighbouring faults. The inner half, a
 * {@link hiplevel.wire.text.line.LineDecoder}, looks at one {@link hiplevel.wire.text.line.Line} at a time and says what it
 * was; it reads numbers with {@link hiplevel.wire.text.line.Decimals}. {@link hiplevel.wire.text.line.LineWriter} writes them.
 */
package hiplevel.wire.text.line;
