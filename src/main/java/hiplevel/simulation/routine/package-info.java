/**
 * How each exercise is done: one routine per kind, all of them by name in {@link hiplevel.simulation.routine.Routines}.
 *
 * <p>A session is: still for 4 s, alignment movements if asked for, then the exercise, the right side first, and still for 2 s.
 * Before the first repetition the start pose is held for 1.5 to 2 s. A new exercise is one routine and one line there.
 */
package hiplevel.simulation.routine;
