/**
 * One visit of one wearer: who it is, which battery of exercises is done, and the guidance through it. No windows.
 *
 * <p>In: what a person says of the wearer, repetitions as they are counted, the time of an injected clock. Out: which task is on
 * and what is left of it, phrases to be said, beats and beeps. Own batteries are kept in {@code batteries.json} and what was
 * said of wearers the last time in {@code wearers.json}, both in the program's folder and nowhere else.
 */
package hiplevel.desktop.visit;
