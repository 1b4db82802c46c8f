package hiplevel.simulation.device;

import hiplevel.wire.Protocol;

/**
 * What device it is.
 *
 * @param protocol one with an encoder. Only our own protocol tells several sensors on one wire apart
 * @param serial of up to eight characters
 * @param saysTime whether readings carry ticks, if the protocol has words for them
 * @param clockPpm how much faster its clock runs than the time in which events are due, parts per million
 * @param clockMicros what its clock shows when it is plugged in first; at later boots it begins at 0
 * @param seed everything random follows from it
 */
public record DeviceSettings(
        Protocol protocol,
        String serial,
        boolean saysTime,
        double clockPpm,
        long clockMicros,
        Faults faults,
        long seed) {
    public DeviceSettings {
        if (protocol.encoder().isEmpty()) {
            throw new IllegalArgumentException("no virtual device speaks " + protocol.name());
        }
    }

    /** A device without faults whose clock is right and shows 2.5 s at the start. */
    public static DeviceSettings speaking(Protocol protocol) {
        return new DeviceSettings(protocol, "SIM00001", true, 0, 2_500_000, Faults.NONE, 1);
    }

    public DeviceSettings named(String otherSerial) {
        return new DeviceSettings(protocol, otherSerial, saysTime, clockPpm, clockMicros, faults, seed);
    }

    public DeviceSettings withoutTime() {
        return new DeviceSettings(protocol, serial, false, clockPpm, clockMicros, faults, seed);
    }

    public DeviceSettings clock(double ppm, long startMicros) {
        return new DeviceSettings(protocol, serial, saysTime, ppm, startMicros, faults, seed);
    }

    public DeviceSettings with(Faults otherFaults) {
        return new DeviceSettings(protocol, serial, saysTime, clockPpm, clockMicros, otherFaults, seed);
    }

    public DeviceSettings seeded(long otherSeed) {
        return new DeviceSettings(protocol, serial, saysTime, clockPpm, clockMicros, faults, otherSeed);
    }
}
