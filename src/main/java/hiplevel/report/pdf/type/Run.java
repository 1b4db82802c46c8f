package hiplevel.report.pdf.type;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** Characters of one font, in the order in which they are drawn, left to right. */
public record Run(PDFont font, String text) {}
