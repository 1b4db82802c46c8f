package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.serial.ControlLines;
import hiplevel.serial.SerialLine;
import hiplevel.serial.SerialPorts;
import hiplevel.serial.Tuning;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Protocols;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person is told of a port before anything is recorded. */
class PortsTest {
    private static final int DEVICE = 4;
    private static final int MOST_QUESTIONS = 10;

    @TempDir
    Path folder;

    @Test
    void listeningNamesWhatEachDeviceSpeaks() throws Exception {
        SensorTrack thigh = Worn.walking(30).get(Placement.LEFT_THIGH);
        List<SensorTrack> worn = Worn.part(thigh, 0, thigh.samples().size());
        List<AutoCloseable> open = new ArrayList<>();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        try {
            for (String name : List.of("hiplevel", "hiplevel-text", "witmotion", "xsens")) {
                Protocol protocol = Protocols.named(name).orElseThrow();
                PtyPair cable = PtyPair.in(folder, name);
                open.add(cable);
                open.add(VirtualWearable.speaking(cable, worn, DeviceSettings.speaking(protocol)));
                answers.add(CompletableFuture.runAsync(
                        () -> assertThat(heardAt(cable.host())).isEqualTo(name)));
            }
            answers.forEach(CompletableFuture::join);
        } finally {
            for (AutoCloseable each : open) {
                each.close();
            }
        }
    }

    /** What is spoken there; asked again while nothing was heard, as where the device got no turn on a busy machine. */
    private static String heardAt(String port) {
        String protocol = "";
        for (int asked = 0; asked < MOST_QUESTIONS && protocol.isEmpty(); asked++) {
            Typed typed = Typed.line("ports", "--listen", "--json", port);
            assertThat(typed.code()).as(typed.err()).isZero();
            protocol = json(typed.out()).path(0).path("protocol").asText();
        }
        return protocol;
    }

    @Test
    void aPortThatIsInUseIsSaidToBeSoAndNoFileIsLeft() throws Exception {
        Path file = folder.resolve("none.xdf");
        try (PtyPair cable = PtyPair.in(folder, "busy");
                SerialLine holder = new SerialPorts().open(cable.host(), new Tuning(115_200, ControlLines.LOW))) {
            Typed listen = Typed.line("ports", "--listen", cable.host());
            assertThat(listen.code()).isEqualTo(DEVICE);
            assertThat(listen.out()).contains(cable.host() + ": it is in use already; close the program that holds it");
            Typed record = Typed.line("record", "--port", cable.host() + "=pelvis", "--out", file, "--for", "1s");
            assertThat(record.code()).isEqualTo(DEVICE);
            assertThat(record.err()).contains(cable.host() + ": it is in use already; close the program that holds it");
            assertThat(holder.isPresent()).isTrue();
        }
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aPortThatIsNotThereIsSaidToBeSoAndNoFileIsLeft() {
        Path file = folder.resolve("none.xdf");
        Typed listen = Typed.line("ports", "--listen", "/dev/ttyNONE9");
        assertThat(listen.code()).isEqualTo(DEVICE);
        assertThat(listen.out()).contains("/dev/ttyNONE9: there is no such serial port; ");
        Typed record = Typed.line("record", "--port", "/dev/ttyNONE9=pelvis", "--out", file, "--for", "1s");
        assertThat(record.code()).isEqualTo(DEVICE);
        assertThat(record.err()).contains("/dev/ttyNONE9: there is no such serial port; ");
        assertThat(Files.exists(file)).isFalse();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
