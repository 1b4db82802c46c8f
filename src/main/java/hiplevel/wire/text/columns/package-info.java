/**
 * What the columns of a row of numbers mean: a layout told by a person or by a header, and rows to readings by it.
 *
 * <p>Units come from the layout, from a header's suffixes, or from a header that is exactly a known sketch's. Where nothing
 * says them, {@link hiplevel.wire.text.columns.AssumedUnits} finds them from what the sensor reads at rest, and every reading
 * says that they are assumed.
 */
package hiplevel.wire.text.columns;
