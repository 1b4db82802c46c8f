/**
 * The wearer from the front while something moves: the drawing of the report, {@link hiplevel.report.figure.BodyFigure}, on a
 * panel that is painted when it changes.
 */
package hiplevel.desktop.figure;
