/**
 * Curves as SVG, drawn by JFreeChart on a canvas that names colours instead of setting them and never measures a font, so
 * that one drawing serves light, dark and print and is the same on every machine.
 */
package hiplevel.report.chart;
