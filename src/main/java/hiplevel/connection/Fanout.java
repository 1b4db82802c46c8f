package hiplevel.connection;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import hiplevel.words.Saying;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Tells several sinks the same, in their order, with values as float32, as a recording holds them. A sink that fails gets
 * nothing more and the others go on: an error in the analysis must not end a recording.
 */
public final class Fanout implements ImuSink {
    private final ImuSink[] sinks;
    private final boolean[] failed;
    private final BiConsumer<ImuSink, Saying> stopped;

    /**
     * In the order in which they are told.
     *
     * @param stopped gets a sink that failed, and a sentence for people
     */
    public Fanout(List<ImuSink> sinks, BiConsumer<ImuSink, Saying> stopped) {
        this.sinks = sinks.toArray(new ImuSink[0]);
        this.stopped = stopped;
        failed = new boolean[this.sinks.length];
    }

    @Override
    public void sensor(SensorDescription sensor) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].sensor(sensor);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].sample(
                            sensor,
                            timeMicros,
                            (float) gyrX,
                            (float) gyrY,
                            (float) gyrZ,
                            (float) accX,
                            (float) accY,
                            (float) accZ);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].orientation(sensor, timeMicros, (float) w, (float) x, (float) y, (float) z);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void field(int sensor, long timeMicros, double x, double y, double z) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].field(sensor, timeMicros, (float) x, (float) y, (float) z);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].clock(sensor, timeMicros, offsetMicros);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void tick(long recorderMicros) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].tick(recorderMicros);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void fault(Fault fault) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].fault(fault);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    @Override
    public void marker(Marker marker) {
        for (int i = 0; i < sinks.length; i++) {
            if (!failed[i]) {
                try {
                    sinks[i].marker(marker);
                } catch (RuntimeException e) {
                    fail(i, e);
                }
            }
        }
    }

    private void fail(int sink, RuntimeException e) {
        failed[sink] = true;
        stopped.accept(
                sinks[sink],
                Saying.of("connection.stopped", sinks[sink].getClass().getSimpleName(), e));
    }
}
