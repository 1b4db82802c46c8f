package hiplevel.imu;

/** What a sensor may say. */
public enum Quantity {
    /** rad/s */
    ANGULAR_RATE,
    /** m/s², +9.81 up at rest */
    SPECIFIC_FORCE,
    /** the device's own attitude, {@code earthFromSensor}, z of earth up */
    ATTITUDE,
    /** µT */
    MAGNETIC_FIELD
}
