/**
 * What was done when, seen from the lean of each sensor alone: standing still, hinges, squats, leg swings, walking,
 * sitting. Needs neither alignment nor heading, because it comes before both.
 *
 * <p>Sensors on the grid in; stretches of time and the standing pose out. Only what can serve alignment must be right
 * here: repetitions are cut elsewhere. Source: biomechanics notes, section 4.
 */
package hiplevel.kinematics.activity;
