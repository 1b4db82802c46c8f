package hiplevel.simulation.device;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.Saying;
import hiplevel.wire.binary.WitMotion;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import hiplevel.wire.own.HostCommands;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostTalkTest {
    static List<Protocol> own() {
        return List.of(HiplevelBinary.PROTOCOL, HiplevelText.PROTOCOL);
    }

    private static VirtualDevice device(Protocol protocol) {
        ImuSeries.Builder still = new ImuSeries.Builder();
        for (int i = 0; i < 300; i++) {
            still.add(10_000L * i, 0, 0, 0, 0, 0, 9.81);
        }
        SensorTrack track =
                new SensorTrack(SensorDescription.worn(0, "pelvis", Placement.PELVIS), still.build(), List.of());
        return new VirtualDevice(
                List.of(track), DeviceSettings.speaking(protocol).clock(100, 1_000_000));
    }

    private static List<Saying> said(Protocol protocol, byte[] answer) {
        return Listening.to(protocol, answer).sayings();
    }

    @ParameterizedTest
    @MethodSource("own")
    void theQuestionWhoItIsIsAnsweredByHelloAndDescriptors(Protocol protocol) {
        HostTalk talk = new HostTalk(device(protocol));
        assertThat(said(protocol, talk.answer(0, HostCommands.bytes(HostCommands.HELLO))))
                .hasSize(2)
                .first()
                .isInstanceOf(Saying.Hello.class);
    }

    @ParameterizedTest
    @MethodSource("own")
    void aProbeIsAnsweredWithTheClockOfThatMoment(Protocol protocol) {
        HostTalk talk = new HostTalk(device(protocol));
        byte[] probe = HostCommands.bytes(HostCommands.sync(777));
        assertThat(talk.answer(2_000_000, Arrays.copyOf(probe, 4))).isEmpty();
        assertThat(said(protocol, talk.answer(2_000_000, Arrays.copyOfRange(probe, 4, probe.length))))
                .containsExactly(new Saying.SyncReply(777, 3_000_200, 3_000_200));
    }

    @ParameterizedTest
    @MethodSource("own")
    void samplesStopAndStartAsTheHostWishes(Protocol protocol) {
        VirtualDevice device = device(protocol);
        HostTalk talk = new HostTalk(device);
        for (int i = 0; i < 51; i++) {
            device.next();
        }
        assertThat(said(protocol, talk.answer(500_000, HostCommands.bytes(HostCommands.STOP))))
                .containsExactly(new Saying.Words("#OK,stop"));
        while (device.next().isPresent()) {
            // hellos go on
        }
        assertThat(device.tally().sent()).isEqualTo(50);
    }

    @Test
    void theModeChangesAfterTheAnswer() {
        VirtualDevice device = device(HiplevelText.PROTOCOL);
        byte[] answer = new HostTalk(device).answer(0, HostCommands.bytes(HostCommands.BINARY_MODE));
        assertThat(new String(answer, StandardCharsets.ISO_8859_1)).startsWith("#OK,mode bin*");
        Listening heard = Listening.to(HiplevelBinary.PROTOCOL, answer);
        assertThat(heard.faults()).hasSize(1);
        assertThat(heard.sayings()).hasSize(2);
    }

    @Test
    void whatItDoesNotKnowItRefusesAndOthersStaySilent() {
        assertThat(said(
                        HiplevelText.PROTOCOL,
                        new HostTalk(device(HiplevelText.PROTOCOL)).answer(0, HostCommands.bytes("dance"))))
                .containsExactly(new Saying.Words("E,1,not understood: dance"));
        assertThat(new HostTalk(device(WitMotion.PROTOCOL)).answer(0, HostCommands.bytes(HostCommands.HELLO)))
                .isEmpty();
    }
}
