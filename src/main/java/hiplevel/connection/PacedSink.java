package hiplevel.connection;

import hiplevel.imu.ImuSink;
import hiplevel.imu.PassingOn;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Hands on each sample when its time has come, by the recorder's clock: the sensor's with its last observed offset. */
final class PacedSink extends PassingOn {
    private final double nanosPerMicro;
    private final LongSupplier nanos;
    private final PacedReplay.Sleeper sleeper;
    private long[] offsets = new long[8];
    private boolean begun;
    private long startMicros;
    private long startNanos;

    /** The sleeper was interrupted: carried through readers that know of no interruption. */
    static final class Ended extends RuntimeException {
        private final transient InterruptedException interruption;

        Ended(InterruptedException interruption) {
            super(interruption);
            this.interruption = interruption;
        }

        InterruptedException interruption() {
            return interruption;
        }
    }

    PacedSink(ImuSink next, double speed, LongSupplier nanos, PacedReplay.Sleeper sleeper) {
        super(next);
        this.nanos = nanos;
        this.sleeper = sleeper;
        nanosPerMicro = 1000 / speed;
    }

    private void await(long recorderMicros) {
        if (!begun) {
            begun = true;
            startMicros = recorderMicros;
            startNanos = nanos.getAsLong();
        }
        long wait = (long) ((recorderMicros - startMicros) * nanosPerMicro) - (nanos.getAsLong() - startNanos);
        if (wait > 0 && nanosPerMicro > 0) {
            try {
                sleeper.sleep(wait);
            } catch (InterruptedException e) {
                throw new Ended(e);
            }
        }
    }

    private long offset(int sensor) {
        return sensor >= 0 && sensor < offsets.length ? offsets[sensor] : 0;
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        await(timeMicros + offset(sensor));
        super.sample(sensor, timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        await(timeMicros + offset(sensor));
        super.orientation(sensor, timeMicros, w, x, y, z);
    }

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {
        if (sensor >= 0 && sensor < 1 << 10) {
            if (sensor >= offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * sensor);
            }
            offsets[sensor] = offsetMicros;
        }
        super.clock(sensor, timeMicros, offsetMicros);
    }
}
