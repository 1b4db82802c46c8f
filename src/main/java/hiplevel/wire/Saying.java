package hiplevel.wire;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a device says beside readings. Absent texts are empty. */
public sealed interface Saying {
    /** Of one of its sensors. */
    sealed interface OfSensor extends Saying {
        /** Its number. */
        int sensor();
    }

    /**
     * Who it is.
     *
     * @param bootId another one than before: it booted
     */
    record Hello(String product, String serial, String firmware, OptionalInt bootId, OptionalInt sensors)
            implements Saying {}

    /**
     * One of its sensors.
     *
     * @param role where the device was told it is worn, a placement's word or empty
     * @param gyroscopeRange rad/s
     * @param accelerometerRange m/s²
     */
    record Sensor(
            int sensor,
            String role,
            String chip,
            OptionalDouble rateHz,
            OptionalDouble gyroscopeRange,
            OptionalDouble accelerometerRange)
            implements OfSensor {}

    /** How it fares: readings sent and dropped since boot, temperature in °C, battery in V or %. */
    record Status(int sensor, long sent, long dropped, OptionalDouble celsius, OptionalDouble battery)
            implements OfSensor {}

    /** The answer to a two-way clock probe: device ticks when the probe came and when the answer left. */
    record SyncReply(int nonce, long receivedTicks, long sentTicks) implements Saying {}

    /** A button was pressed, or the like. */
    record Event(OptionalInt sensor, String text) implements Saying {}

    /** Any other words: notes, errors, boot text. */
    record Words(String text) implements Saying {}
}
