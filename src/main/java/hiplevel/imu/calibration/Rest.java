package hiplevel.imu.calibration;

import hiplevel.spatial.Vector3;

/**
 * A stretch in which the sensor lay still.
 *
 * @param from index of its first sample
 * @param to index after its last sample
 * @param force mean specific force as read, m/s², sensor axes
 * @param rate mean angular rate as read, rad/s, sensor axes
 */
record Rest(int from, int to, Vector3 force, Vector3 rate) {
    int size() {
        return to - from;
    }
}
