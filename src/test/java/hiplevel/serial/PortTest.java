package hiplevel.serial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortTest {
    @ParameterizedTest
    @CsvSource({
        "1A86, 7523, BRIDGE", // CH340
        "10C4, EA60, BRIDGE", // CP210x
        "0403, 6001, BRIDGE", // FT232
        "2341, 0043, BRIDGE", // Arduino Uno
        "2341, 805A, NATIVE", // Nano 33
        "303A, 1001, NATIVE", // ESP32-S3
        "2E8A, 000A, NATIVE", // Pico
        "2639, 0003, NATIVE", // Xsens
        "1234, 5678, UNKNOWN"
    })
    void theUsbIdentityTellsABridgeFromADevicesOwnUsb(String vendor, String product, Port.Kind kind) {
        assertThat(Port.Kind.of(Integer.parseInt(vendor, 16), Integer.parseInt(product, 16)))
                .isEqualTo(kind);
    }

    @Test
    void controlLinesAreLowWhereRaisingThemResetsAndHighWhereTheyWake() {
        assertThat(Port.named("a", Port.Kind.BRIDGE).controlLines()).isEqualTo(ControlLines.LOW);
        assertThat(Port.named("a", Port.Kind.UNKNOWN).controlLines()).isEqualTo(ControlLines.LOW);
        assertThat(Port.named("a", Port.Kind.NATIVE).controlLines()).isEqualTo(ControlLines.HIGH);
    }

    @Test
    void theBaudRateMattersOnlyWhereThereIsARealLine() {
        assertThat(Port.named("a", Port.Kind.BRIDGE).baudMatters()).isTrue();
        assertThat(Port.named("a", Port.Kind.UNKNOWN).baudMatters()).isTrue();
        assertThat(Port.named("a", Port.Kind.NATIVE).baudMatters()).isFalse();
        assertThat(Port.named("a", Port.Kind.PSEUDO).baudMatters()).isFalse();
    }
}
