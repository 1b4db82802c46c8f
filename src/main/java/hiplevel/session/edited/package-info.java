/**
 * What people corrected by hand, brought to the repetitions that an analysis found: edits and repetitions in, repetitions
 * and what became of each edit out. An edit names an instant, so it finds its repetition again whatever the settings are.
 */
package hiplevel.session.edited;
