/**
 * One wearer against other days: each side's mean of a measure beside that of earlier sessions, and whether more than chance lies
 * between. {@link hiplevel.asymmetry.change.Day}s in, {@link hiplevel.asymmetry.change.Change}s out, in the measure's own unit; a
 * change is now − before. Sources: Weir 2005, Hopkins 2000; biomechanics notes, section 9.
 */
package hiplevel.asymmetry.change;
