/**
 * The report in the program: the pages as they will print, and ways to take it along: files, the folder, the answer as text.
 *
 * <p>{@link hiplevel.desktop.report.Prepared} is read, analysed and set in the background from recordings and settings; the screen
 * shows its pages and writes what {@link hiplevel.report.ReportFolder} writes.
 */
package hiplevel.desktop.report;
