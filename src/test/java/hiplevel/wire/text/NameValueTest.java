package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameValueTest {
    private static final Protocol PROTOCOL = NameValue.PROTOCOL;
    private static final String[] TOKENS = {
        "t_ms:%d", "ax_g:0.1", "ay_g:-0.2", "az_g:1.0", "gx_dps:10", "gy_dps:-20.5", "gz_dps:0", "temp:25"
    };

    private static Listening heard(String lines) {
        return Listening.to(PROTOCOL, lines.getBytes(US_ASCII));
    }

    private static String lines(int count, String delimiter, String trailing, String end) {
        StringBuilder lines = new StringBuilder("t:1" + end);
        for (int i = 0; i < count; i++) {
            lines.append(String.format(String.join(delimiter, TOKENS), 10 * i))
                    .append(trailing)
                    .append(end);
        }
        return lines.toString();
    }

    /** The rules of the Serial Plotter: each delimiter, with and without one too many, with each end of line. */
    static List<String> plotterRules() {
        List<String> all = new ArrayList<>();
        for (String delimiter : List.of(",", " ", "\t", ", ", "\t\t", " , ")) {
            for (String trailing : List.of("", delimiter)) {
                for (String end : List.of("\n", "\r\n")) {
                    all.add(lines(3, delimiter, trailing, end));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("plotterRules")
    void theDelimiterTheOneTooManyAndTheEndOfLineDoNotMatter(String lines) {
        Listening heard = heard(lines);
        assertThat(heard.frames()).hasSize(3);
        assertThat(heard.readings()).hasSize(3).allSatisfy(r -> {
            assertThat(r.accY).isEqualTo(-0.2 * 9.80665, within(1e-12));
            assertThat(r.gyrY).isEqualTo(Math.toRadians(-20.5), within(1e-12));
            assertThat(r.unitsAssumed).isFalse();
        });
        assertThat(heard.readings()).extracting(r -> r.ticks).containsExactly(0L, 10_000L, 20_000L);
        DecoderProperties.chunkingChangesNothing(PROTOCOL, lines.getBytes(US_ASCII));
    }

    @Test
    void theFirstLineIsLeftOutForItsBeginningMayBeMissing() {
        String lines = "z_g:1\naz_g:1,ax_g:0,ay_g:0\naz_g:1,ax_g:0,ay_g:0\n";
        assertThat(heard(lines).frames()).hasSize(2);
        assertThat(heard(lines).faults()).containsExactly(new Listening.Span(PacketFault.FOREIGN, 0, 6));
    }

    @Test
    void aBlankAfterTheColonDoesNotMatter() {
        assertThat(heard("-\nax_g: 0.5 ay_g: 0 az_g: 1\n").readings())
                .hasSize(1)
                .allSatisfy(r -> assertThat(r.accX).isEqualTo(0.5 * 9.80665));
    }

    @Test
    void valuesWithoutNamesAndUnknownNamesArePassedOver() {
        Reading r =
                heard("-\n12,ax_g:0,99,ay_g:0,az_g:1,battery:4.1\n").readings().get(0);
        assertThat(r.accZ).isEqualTo(9.80665);
        assertThat(r.hasRate).isFalse();
        assertThat(r.hasTicks).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3",
                "hello world",
                "rst:0x1 (POWERON_RESET)",
                "ax:",
                "ax:1,ay:x",
                "ip:192.168.0.1",
                "temp:25,hum:40",
                "Raw:1,2,3"
            })
    void otherLinesAreForeign(String line) {
        assertThat(heard("-\n" + line + "\n").faults())
                .containsExactly(new Listening.Span(PacketFault.FOREIGN, 0, line.length() + 3));
    }

    @Test
    void aLineWithOtherNamesIsMalformedUntilFiveAgree() {
        String first = "ax_g:0,ay_g:0,az_g:1\n";
        String other = "ax_g:0,ay_g:0,aw_g:1\n";
        String later = "gx_dps:1,gy_dps:2,gz_dps:3\n";
        Listening heard = heard("-\n" + first + other + first + later.repeat(6));
        assertThat(heard.frames()).hasSize(4);
        assertThat(heard.readings().get(3).hasRate).isTrue();
        assertThat(heard.faults())
                .extracting(Listening.Span::kind)
                .containsExactly(PacketFault.FOREIGN, PacketFault.MALFORMED, PacketFault.MALFORMED);
    }

    @Test
    void unitsThatNoNameTellsAreFoundAtRestAndSaidToBeAssumed() {
        StringBuilder lines = new StringBuilder("-\n");
        for (int i = 0; i < 30; i++) {
            lines.append("AccX:0.10,AccY:0.20,AccZ:9.79,GyroX:0.5,GyroY:0,GyroZ:0\n");
        }
        List<Reading> readings = heard(lines.toString()).readings();
        assertThat(readings).hasSize(11).allSatisfy(r -> {
            assertThat(r.unitsAssumed).isTrue();
            assertThat(r.accZ).isEqualTo(9.79);
            assertThat(r.gyrX).isEqualTo(0.5);
        });
    }
}
