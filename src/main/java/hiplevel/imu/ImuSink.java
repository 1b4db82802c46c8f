package hiplevel.imu;

/** Where every source delivers what sensors say, in the order of each sensor's own times. */
public interface ImuSink {
    /** Called once per sensor, before its samples. */
    void sensor(SensorDescription sensor);

    /** One sample: time in µs of the recording's clock, angular rate in rad/s, specific force in m/s². */
    void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ);

    /** The device's own estimate of its attitude. */
    default void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {}

    /** Recorder clock minus sensor clock at that time, µs. */
    default void clock(int sensor, long timeMicros, long offsetMicros) {}

    default void fault(Fault fault) {}

    default void marker(Marker marker) {}
}
