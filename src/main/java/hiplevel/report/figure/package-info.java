/**
 * The wearer seen from the front, drawn from the numbers: pelvis line and thighs at the median and at the worst repetition,
 * left stance and right stance. Somebody who faces the wearer sees the wearer's right on the left.
 *
 * <p>{@link hiplevel.report.figure.Moments} chooses the repetitions, {@link hiplevel.report.figure.Skeleton} turns angles
 * into points, {@link hiplevel.report.figure.FrontFigure} draws them on a {@link hiplevel.report.canvas.Canvas} and says the
 * same in words. What was not measured is grey and dotted. Degrees; y points down, as on every canvas.
 */
package hiplevel.report.figure;
