package hiplevel.recording.streams;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;

/** Listens to nothing. */
public final class Nobody implements ImuSink {
    @Override
    public void sensor(SensorDescription sensor) {}

    @Override
    public void sample(
            int sensor,
            long timeMicros,
            double gyrX,
            double gyrY,
            double gyrZ,
            double accX,
            double accY,
            double accZ) {}
}
