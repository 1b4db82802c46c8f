package hiplevel.wire;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One way of speaking.
 *
 * @param name as typed: {@code witmotion}, {@code ximu3-binary}
 * @param words for people: {@code WitMotion (0x55, 11 bytes)}
 * @param ticksPerSecond of {@link Reading#ticks}; 0 when readings carry none
 * @param ticksWrapAt the tick that is 0 again; 0 when they never wrap
 * @param sequenceWrapsAt the number that is 0 again; 0 when readings are not numbered
 * @param rateHz the fixed rate of a protocol that has one, else NaN
 * @param decoder a new one at each call
 * @param encoder a new one at each call, where the protocol is spoken by virtual devices
 */
public record Protocol(
        String name,
        String words,
        Check check,
        double ticksPerSecond,
        long ticksWrapAt,
        int sequenceWrapsAt,
        double rateHz,
        Supplier<Decoder> decoder,
        Optional<Supplier<Encoder>> encoder) {}
