/**
 * Letters on paper: the shipped fonts and which of them has a character, right-to-left text in the order in which it is
 * drawn, lines broken at a width. The fonts are resources beside this package: DejaVu Sans for European, Hebrew and Arabic
 * letters, Droid Sans Fallback for East Asian ones; nothing is looked up on the machine, so that a report is the same
 * everywhere.
 */
package hiplevel.report.pdf.type;
