/**
 * Vectors and rotations, and the conventions that every other package relies on.
 *
 * <p>Right-handed frames. Earth: z up. Segment (pelvis, thigh, shank): x anterior, y left, z toward the head, in the
 * standing reference pose. Quaternions are {@code (w, x, y, z)} with Hamilton's product; {@code aFromB} rotates a vector
 * given in frame B into frame A, and in a product neighbouring names match: {@code earthFromSegment =
 * earthFromSensor ⊗ sensorFromSegment}.
 *
 * <p>Inside the program: rad, rad/s, m/s², m, µs. Degrees stand only where a person reads them, in names ending in
 * {@code Deg}.
 */
package hiplevel.spatial;
