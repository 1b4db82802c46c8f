/**
 * A4 pages filled from top to bottom: {@link hiplevel.report.pdf.sheet.Sheet} puts texts, boxes, drawings and
 * {@link hiplevel.report.pdf.sheet.Table}s, and begins a new page where one is full. Lengths are points (1/72 inch) from the
 * top left corner, y down.
 */
package hiplevel.report.pdf.sheet;
