/**
 * How a recording's minutes were spent: standing, sitting, lying, walking, exercising.
 *
 * <p>An analysed recording in; one line of spans out. Sitting time is what the wearer wants to see fall.
 */
package hiplevel.session.posture;
