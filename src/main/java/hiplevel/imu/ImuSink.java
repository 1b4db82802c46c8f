package hiplevel.imu;

/**
 * Where every source delivers what sensors say, in the order of each sensor's own times; a recording or a port delivers
 * the sensors mixed, in the order in which they were heard.
 */
public interface ImuSink {
    /** Called once per sensor, before anything else of it. */
    void sensor(SensorDescription sensor);

    /**
     * One sample: time in µs of the sensor's clock (which is the recording's where no {@link #clock} is told), angular
     * rate in rad/s, specific force in m/s². NaN for what the sensor does not say, by its description.
     */
    void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ);

    /** The device's own estimate of its attitude, {@code earthFromSensor}; after the sample of the same time, if any. */
    default void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {}

    /** The magnetic field in µT; after the sample of the same time, if any. */
    default void field(int sensor, long timeMicros, double x, double y, double z) {}

    /** Recorder clock minus sensor clock as seen at that time of the sensor's clock, µs. */
    default void clock(int sensor, long timeMicros, long offsetMicros) {}

    /**
     * What was heard until that time of the recorder's clock has been delivered. A live source says so at least every
     * 50 ms, also in silence; a file never does.
     */
    default void tick(long recorderMicros) {}

    /** Its time is the recording's. */
    default void fault(Fault fault) {}

    /** Its time is the recording's. */
    default void marker(Marker marker) {}
}
