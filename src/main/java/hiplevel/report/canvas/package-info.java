/**
 * What drawings are drawn on: a {@link hiplevel.report.canvas.Canvas} knows the inks and writes texts, so that one drawing
 * serves the page (light, dark and print), the PDF and a screen. {@link hiplevel.report.canvas.SvgCanvas} is the page's.
 */
package hiplevel.report.canvas;
