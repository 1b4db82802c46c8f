/**
 * Left against right: the difference of means with its interval, a verdict in three parts, and mean curves.
 *
 * <p>{@link hiplevel.form.MeasuredRepetition}s in, {@link hiplevel.asymmetry.Comparison}s and
 * {@link hiplevel.asymmetry.CurveSummary}s out. Differences are right stance − left stance in the measure's own unit; no
 * percent index is made of an angle that crosses zero. Sources: Welch 1947, Exell 2012, Hedges 1981; biomechanics notes,
 * section 9.
 */
package hiplevel.asymmetry;
