/**
 * Whether numbers can be what their units say: gravity has a size, and turning a sensor must turn gravity by as much.
 *
 * <p>{@link hiplevel.recording.physics.ColumnUnit} lists the units that a column can have; {@link
 * hiplevel.recording.physics.UnitCheck} compares what a recording holds with what a body on Earth can do.
 */
package hiplevel.recording.physics;
