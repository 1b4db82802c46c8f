/**
 * Attitude of a sensor from its gyroscope and accelerometer, without a magnetometer: samples in, a quaternion for each
 * sample out, causal or, for recorded data, forward-backward.
 *
 * <p>Source: D. Laidig, T. Seel, "VQF: Highly accurate IMU orientation estimation with bias estimation and magnetic
 * disturbance rejection", Information Fusion 91 (2023) 187–204, its 6D form. The heading of each sensor is its own: it
 * starts at an arbitrary value and drifts slowly.
 */
package hiplevel.orientation;
