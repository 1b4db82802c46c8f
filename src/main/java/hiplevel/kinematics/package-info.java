/**
 * From sensors to the body: clinical angles of pelvis, thighs and hips with their uncertainty, as changes from the
 * wearer's standing pose.
 *
 * <p>In four steps, lowest first: {@code grid} puts every sensor on one time grid, {@code activity} tells what was done
 * when, {@code alignment} finds how each sensor sits on its segment, and this package turns both into a
 * {@link hiplevel.kinematics.BodyMotion}. Sources: Baker 2001 (pelvic angles), Wu 2002 (hip angles), and the project's
 * biomechanics notes, sections 2 to 4.
 */
package hiplevel.kinematics;
