/**
 * How well a measure repeats, and so what change another day can show. Tables of subjects × sessions or one wearer's own sessions
 * in; correlations, errors and detectable changes in the measure's unit out. Sources: Shrout &amp; Fleiss 1979; Weir 2005;
 * Hopkins 2000; biomechanics notes, section 9.
 */
package hiplevel.asymmetry.reliability;
