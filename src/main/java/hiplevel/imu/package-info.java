/**
 * What a body-worn inertial sensor is and says: where it sits, its samples, faults and markers.
 *
 * <p>Everything that delivers samples (a port, a file, the simulation) speaks to an {@link hiplevel.imu.ImuSink};
 * everything behind it neither knows nor asks where they came from. Times are µs of the recording's clock, angular rates
 * rad/s, specific forces m/s² (+9.81 up at rest), in the sensor's own axes.
 */
package hiplevel.imu;
