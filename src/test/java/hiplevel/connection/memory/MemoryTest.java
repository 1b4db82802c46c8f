package hiplevel.connection.memory;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.serial.Port;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
    private static final Remembered WIT = new Remembered("witmotion", 9600, false, Optional.of(Placement.PELVIS));

    @TempDir
    Path home;

    private static Port port(String path, String serialNumber, String location) {
        return new Port(
                path,
                "USB serial",
                OptionalInt.of(0x1A86),
                OptionalInt.of(0x7523),
                serialNumber,
                location,
                Port.Kind.BRIDGE);
    }

    @Test
    void aDeviceIsKnownAgainByItsSerialNumberWhereverItIsPluggedIn() {
        Memory.in(home).keep(port("/dev/ttyUSB0", "A7", "1-2"), WIT);
        Memory later = Memory.in(home);
        assertThat(later.of(port("/dev/ttyUSB3", "A7", "2-1"))).contains(WIT);
        assertThat(later.of(port("/dev/ttyUSB0", "B8", "1-2"))).isEmpty();
        assertThat(later.warning()).isEmpty();
    }

    @Test
    void aDeviceWithoutSerialNumberIsKnownAgainByWhereItIsPluggedIn() {
        Memory.in(home).keep(port("/dev/ttyUSB0", "", "1-2"), WIT);
        Memory later = Memory.in(home);
        assertThat(later.of(port("/dev/ttyUSB5", "", "1-2"))).contains(WIT);
        assertThat(later.of(port("/dev/ttyUSB0", "", "1-3"))).isEmpty();
    }

    @Test
    void aPortThatNothingIsKnownOfIsNotRemembered() throws IOException {
        Port pseudo = Port.named("/dev/pts/7", Port.Kind.PSEUDO);
        Memory memory = Memory.in(home);
        memory.keep(pseudo, WIT);
        assertThat(memory.of(pseudo)).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\":\"other\"}", "\u0000\u0001"})
    void aFileThatCannotBeReadIsAWarningAndNothingMore(String content) throws IOException {
        Files.writeString(home.resolve("devices.json"), content);
        Memory memory = Memory.in(home);
        assertThat(memory.warning().map(Words.ENGLISH::say))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith(home.resolve("devices.json") + ": could not be read (")
                        .endsWith("so devices are recognised anew; it is written again with the next one that is."));
        assertThat(memory.warning()).as("told once").isEmpty();
        memory.keep(port("/dev/ttyUSB0", "A7", "1-2"), WIT);
        assertThat(Memory.in(home).of(port("/dev/ttyUSB0", "A7", "1-2"))).contains(WIT);
    }

    @Test
    void whatMakesNoSenseInTheFileIsPassedOver() throws IOException {
        Files.writeString(
                home.resolve("devices.json"),
                "{\"format\":\"hiplevel-devices\",\"devices\":{\"1a86:7523 A7\":{\"baud\":-5},\"1a86:7523 B8\":"
                        + "{\"baud\":9600,\"placement\":\"elbow\"}}}");
        Memory memory = Memory.in(home);
        assertThat(memory.of(port("/dev/ttyUSB0", "A7", ""))).isEmpty();
        assertThat(memory.of(port("/dev/ttyUSB0", "B8", "")))
                .contains(new Remembered("", 9600, false, Optional.empty()));
    }

    @Test
    void aHomeThatCannotBeWrittenIsAWarning() throws IOException {
        Path file = Files.createFile(home.resolve("taken"));
        Memory memory = Memory.in(file);
        memory.keep(port("/dev/ttyUSB0", "A7", "1-2"), WIT);
        assertThat(memory.warning().map(Words.ENGLISH::say))
                .hasValueSatisfying(s -> assertThat(s).contains("could not be written"));
        assertThat(memory.of(port("/dev/ttyUSB0", "A7", "1-2"))).contains(WIT);
    }
}
