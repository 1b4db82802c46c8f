package hiplevel.connection;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.wire.Reading;
import hiplevel.wire.recognition.TiltWatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Which sensor is which, by what they deliver: the person is asked to tilt one ("tilt the pelvis sensor now"). Gets samples
 * on the intake's thread; questions and answers come from any.
 */
public final class TiltSink implements ImuSink {
    private final List<SensorDescription> sensors = new ArrayList<>();
    private final Reading reading = new Reading();
    private TiltWatch watch = new TiltWatch(0);
    private int watched;

    /** The sensors that were announced; {@link TiltWatch.Seen} counts them from 0 in this order. */
    public synchronized List<SensorDescription> sensors() {
        return List.copyOf(sensors);
    }

    /** The question was asked: what turned before does not count. */
    public synchronized void ask() {
        watched = sensors.size();
        watch = new TiltWatch(watched);
    }

    public synchronized TiltWatch.Seen seen() {
        return watch.seen();
    }

    @Override
    public synchronized void sensor(SensorDescription sensor) {
        sensors.add(sensor);
    }

    @Override
    public synchronized void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        reading.begin(0);
        if (!Double.isNaN(gyrX)) {
            reading.rate(gyrX, gyrY, gyrZ);
        }
        if (!Double.isNaN(accX)) {
            reading.force(accX, accY, accZ);
        }
        take(sensor, timeMicros);
    }

    @Override
    public synchronized void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        reading.begin(0);
        reading.attitude(w, x, y, z);
        take(sensor, timeMicros);
    }

    /** Stream times stay near the recorder's, so they serve as times of arrival. */
    private void take(int sensor, long timeMicros) {
        for (int i = 0; i < watched; i++) {
            if (sensors.get(i).id() == sensor) {
                watch.reading(i, timeMicros, reading);
            }
        }
    }
}
