package hiplevel.session.live;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import java.util.concurrent.Executor;

/** A session while it happens; see the package's description. */
public final class LiveSession implements ImuSink {
    /**
     * @param facts what is known beforehand of the recording; its trials are those looked for
     * @param analyses runs one analysis at a time: {@code Runnable::run} for tests and replays at full speed, a single
     *     worker thread otherwise
     */
    public LiveSession(SessionSettings settings, WearingFacts facts, LiveListener listener, Executor analyses) {}

    @Override
    public void sensor(SensorDescription sensor) {}

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {}

    /** No more samples will come: the last repetition is told, by the executor. */
    public void finish() {}
}
