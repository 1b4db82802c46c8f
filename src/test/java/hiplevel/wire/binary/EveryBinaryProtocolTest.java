package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.Check;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Spoken;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each binary protocol, shown with frames of its own encoder (simulated). */
class EveryBinaryProtocolTest {
    static Stream<Named<Protocol>> protocols() {
        return Stream.concat(checked(), Stream.of(named(XimuBinary.PROTOCOL)));
    }

    static Stream<Named<Protocol>> checked() {
        return Stream.of(
                        Rvc.PROTOCOL,
                        Xsens.PROTOCOL,
                        HiPNuc.PROTOCOL,
                        Mip.PROTOCOL,
                        OpenImu.PROTOCOL,
                        VectorNavBinary.PROTOCOL)
                .map(EveryBinaryProtocolTest::named);
    }

    private static Named<Protocol> named(Protocol protocol) {
        return Named.of(protocol.name(), protocol);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void whatIsSaidIsHeard(Protocol protocol) {
        List<Reading> said = Spoken.readings(protocol, 500);
        Listening heard = Listening.to(protocol, Spoken.bytes(protocol, said));
        assertThat(heard.faults()).isEmpty();
        int next = 0;
        for (Reading reading : heard.readings()) {
            // the x-IMU3 says attitude in a message of its own, after the sample
            Reading due = said.get(next);
            next += protocol.check() == Check.NONE && !reading.hasAttitude ? 0 : 1;
            assertSame(protocol, due, reading);
        }
        assertThat(next).isEqualTo(said.size());
    }

    private static void assertSame(Protocol protocol, Reading said, Reading heard) {
        Offset<Double> near = within(4e-6);
        boolean coarse = protocol.equals(Rvc.PROTOCOL);
        assertThat(heard.hasTicks).isEqualTo(protocol.ticksPerSecond() > 0);
        assertThat(heard.hasSequence).isEqualTo(protocol.sequenceWrapsAt() > 0);
        assertThat(heard.hasTicks ? heard.ticks : said.ticks).isEqualTo(said.ticks);
        assertThat(heard.hasSequence ? heard.sequence : said.sequence).isEqualTo(said.sequence);
        if (heard.hasRate) {
            assertThat(new double[] {heard.gyrX, heard.gyrY, heard.gyrZ})
                    .containsExactly(new double[] {said.gyrX, said.gyrY, said.gyrZ}, near);
        }
        if (heard.hasForce) {
            assertThat(new double[] {heard.accX, heard.accY, heard.accZ})
                    .containsExactly(new double[] {said.accX, said.accY, said.accZ}, coarse ? within(0.0049034) : near);
        }
        if (heard.hasField) {
            assertThat(new double[] {heard.magX, heard.magY, heard.magZ})
                    .containsExactly(new double[] {said.magX, said.magY, said.magZ}, near);
        }
        if (heard.hasAttitude) {
            double sign = said.w * heard.w + said.x * heard.x + said.y * heard.y + said.z * heard.z < 0 ? -1 : 1;
            // a quaternion changes by half the angle; of three angles each is at most half a hundredth of a degree off
            Offset<Double> turn = coarse ? within(Math.toRadians(0.5 * 3 * 0.005)) : within(1e-7);
            assertThat(new double[] {heard.w, heard.x, heard.y, heard.z})
                    .containsExactly(new double[] {sign * said.w, sign * said.x, sign * said.y, sign * said.z}, turn);
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void chunkingChangesNothing(Protocol protocol) {
        byte[] bytes = damaged(Spoken.bytes(protocol, 300));
        DecoderProperties.chunkingChangesNothing(protocol, bytes);
        DecoderProperties.everyByteIsTold(protocol, bytes);
    }

    /** Every 97th byte is another and every 501st is gone. */
    private static byte[] damaged(byte[] bytes) {
        byte[] damaged = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (i % 501 != 500) {
                damaged[length++] = (byte) (i % 97 == 96 ? bytes[i] ^ 0x5A : bytes[i]);
            }
        }
        return Arrays.copyOf(damaged, length);
    }

    @ParameterizedTest
    @MethodSource("checked")
    void aFlippedBitLosesOneFrame(Protocol protocol) {
        DecoderProperties.aFlippedBitLosesOneFrame(protocol, Spoken.bytes(protocol, 5), 1);
    }

    @ParameterizedTest
    @MethodSource("checked")
    void aByteTooFewOrTooManyLosesOneFrame(Protocol protocol) {
        DecoderProperties.aByteTooFewOrTooManyLosesLittle(protocol, Spoken.bytes(protocol, 5), 1);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void startingInMidFrameLosesOnlyThatFrame(Protocol protocol) {
        DecoderProperties.startingInMidFrameLosesOnlyThatFrame(protocol, Spoken.bytes(protocol, 5));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void randomBytesAreNeverEnoughToBeAccepted(Protocol protocol) {
        int frames = DecoderProperties.randomBytesDoNoHarm(protocol, 1_000_000);
        assertThat(frames).isLessThan(protocol.check().frames());
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void decodingAllocatesNothing(Protocol protocol) {
        DecoderProperties.decodingAllocatesNothing(protocol, Spoken.bytes(protocol, 200));
    }
}
