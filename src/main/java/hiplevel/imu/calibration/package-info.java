/**
 * Scale and offset of accelerometer and gyroscope from a recording in which the sensor was turned by hand and laid still in
 * six or more poses. In: all that one sensor said. Out: a {@link hiplevel.imu.Calibration}, or why there is none and what
 * to do.
 *
 * <p>At rest the accelerometer must read gravity whichever way the sensor lies (Frosio, Pedersini, Borghese 2009, IEEE
 * Trans. Instrum. Meas. 58:2034), and the rate integrated over a turn must carry the gravity of the rest before it to that
 * of the rest after it (Tedaldi, Pretto, Menegatti 2014, ICRA 3042). Deviation from both: no misalignment between axes is
 * sought, which takes many more poses than six.
 *
 * <p>Gravity is taken to be 9.80665 m/s². Where it is another (9.78 to 9.83), all three accelerometer scales share that
 * error, which turns no angle.
 */
package hiplevel.imu.calibration;
