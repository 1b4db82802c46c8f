/**
 * {@code report.pdf}: {@link hiplevel.report.pdf.PdfReport} on A4. The first page alone is a hand-out for the person measured;
 * then the numbers, the curves, the repetitions and how far they can be trusted. Charts are the page's own, as vectors. Fonts
 * are embedded, text can be selected, no image is used, and the same result gives the same bytes.
 */
package hiplevel.report.pdf;
