/**
 * How a session is written down: the moves of all joints ({@link hiplevel.simulation.course.Choreography}), the order in time
 * and what all routines do alike ({@link hiplevel.simulation.course.Course}), movements out and back ({@link
 * hiplevel.simulation.course.Gesture}), and what they are to reach ({@link hiplevel.simulation.course.Targets}).
 *
 * <p>Every number that differs from wearer to wearer and repetition to repetition stands in {@link
 * hiplevel.simulation.course.Numbers}, beside the alignment movements. Angles in rad, but in that table and in what is asked:
 * degrees there.
 */
package hiplevel.simulation.course;
