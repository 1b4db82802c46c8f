/**
 * Statistics of two sets of numbers, left and right, each under its published name: intervals of the difference of means,
 * effect sizes, percent indices, correction for many tests. Plain numbers in and out, in the numbers' own unit; every
 * difference is right − left. Percent indices take a {@link hiplevel.asymmetry.statistic.Magnitude}, which only a quantity that
 * never crosses zero can give. Sources stand at each; biomechanics notes, section 9.
 */
package hiplevel.asymmetry.statistic;
