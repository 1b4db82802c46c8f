package hiplevel.session.live;

import hiplevel.imu.SensorDescription;

/** One sensor as it is heard. */
public final class LiveSensor {
    private final SensorDescription description;

    LiveSensor(SensorDescription description) {
        this.description = description;
    }

    public SensorDescription description() {
        return description;
    }

    /** Samples heard in the last second of data time. */
    public int lastSecond() {
        return 0;
    }

    /** The time of its last sample, µs; {@link Long#MIN_VALUE} before the first. */
    public long lastSeenMicros() {
        return Long.MIN_VALUE;
    }

    public long samples() {
        return 0;
    }

    /** Samples that its rate promises and that were not heard, up to its last sample. */
    public long missing() {
        return 0;
    }

    /** The sensor's own attitude now, {@code earthFromSensor}, heading its own. */
    public double attitudeW() {
        return 1;
    }

    public double attitudeX() {
        return 0;
    }

    public double attitudeY() {
        return 0;
    }

    public double attitudeZ() {
        return 0;
    }
}
