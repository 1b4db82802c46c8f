/**
 * Two sets of whole curves compared node by node, with the chance of finding anything at all kept at α: statistical
 * non-parametric mapping. Plain numbers in, a {@link hiplevel.asymmetry.curves.CurveTest} out; t is positive where the right
 * set is larger. Repetitions of one person are not independent people: a result speaks of this person in this session.
 * Sources: Nichols &amp; Holmes 2002; Pataky, Vanrenterghem &amp; Robinson 2015; biomechanics notes, section 9.
 */
package hiplevel.asymmetry.curves;
