package hiplevel.wire.recognition;

import hiplevel.wire.Protocol;

/** Protocols as heard through a lock, so that what holds of every decoder can be asserted of locks too. */
final class Locks {
    private Locks() {}

    static Protocol of(Protocol protocol) {
        return new Protocol(
                protocol.name(),
                protocol.words(),
                protocol.check(),
                protocol.ticksPerSecond(),
                protocol.ticksWrapAt(),
                protocol.sequenceWrapsAt(),
                protocol.rateHz(),
                () -> new LockedDecoder(protocol),
                protocol.encoder());
    }
}
