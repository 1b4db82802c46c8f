package hiplevel.simulation.device;

/** What a device does at its wire, for whoever has the port to do at that time. */
public sealed interface DeviceEvent {
    /** When, in µs since the device was plugged in first. */
    long dueMicros();

    /** Bytes to write. */
    record Burst(long dueMicros, byte[] bytes) implements DeviceEvent {}

    /** The plug is out for so long: close the port, and open it again before the next event. */
    record Unplugged(long dueMicros, long forMicros) implements DeviceEvent {}
}
