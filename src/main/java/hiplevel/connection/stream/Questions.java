package hiplevel.connection.stream;

import hiplevel.wire.Protocol;
import hiplevel.wire.own.HostCommands;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a device may be asked once its protocol is known: never a thing that changes what it is set to. */
final class Questions {
    private static final String OURS = "hiplevel";
    private static final String XIMU3 = "ximu3";

    private Questions() {}

    /** Whether it answers clock probes. */
    static boolean knowsProbes(Protocol protocol) {
        return protocol.name().startsWith(OURS) && protocol.ticksPerSecond() > 0;
    }

    /** Who it is. */
    static Optional<byte[]> who(Protocol protocol) {
        if (protocol.name().startsWith(OURS)) {
            return Optional.of(HostCommands.bytes(HostCommands.HELLO));
        }
        return protocol.name().startsWith(XIMU3)
                ? Optional.of("{\"ping\":null}\n".getBytes(StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    /** That it should send readings, for one that waits to be told. */
    static Optional<byte[]> start(Protocol protocol) {
        return protocol.name().startsWith(OURS)
                ? Optional.of(HostCommands.bytes(HostCommands.START))
                : Optional.empty();
    }
}
