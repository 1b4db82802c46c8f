/**
 * A {@link hiplevel.session.SessionResult} as files and as the lines on screen.
 *
 * <p>{@link hiplevel.report.ReportFolder} writes {@code report.html} (one file, no network),
 * {@code report.pdf}, {@code report.json} and the CSV tables; {@link hiplevel.report.Summary} makes the lines for the terminal. Values are
 * shown, never recomputed. Nothing here reads a clock, a random source, a font of the machine or the locale, so the same result gives the
 * same bytes. Numbers in CSV and JSON are plain ASCII; numbers for people carry U+2212 as minus. Texts for people stand in
 * the catalogue that {@link hiplevel.words.Words} reads.
 *
 * <p>The chapters: {@code content} and {@code digest} are what a report says whatever its form; {@code page} the HTML page, {@code pdf} the
 * one on paper, {@code chart} the curves and {@code figure} the picture from the front of both, drawn on a {@code canvas};
 * {@code table} CSV and JSON.
 */
package hiplevel.report;
