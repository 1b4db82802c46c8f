/**
 * A battery as it is led through, shown beside the live view: what is on, what is left, what comes; and what the wearer says of
 * a trial when it is over.
 *
 * <p>{@link hiplevel.desktop.visit.Guidance} in, shown as often as the live view is painted. Whoever hosts it passes repetitions
 * on and is told when a task begins and ends.
 */
package hiplevel.desktop.guidance;
