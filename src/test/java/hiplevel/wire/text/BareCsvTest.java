package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Reading;
import hiplevel.wire.text.columns.ColumnLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareCsvTest {
    private static final String RAZOR = "time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s];mag=7,8,9[uT]";

    private static Listening heard(String layout, String lines) {
        return Listening.to(BareCsv.protocol(ColumnLayout.of(layout)), lines.getBytes(US_ASCII));
    }

    @Test
    void withoutALayoutRowsAreSeenAndSayNothing() {
        Listening heard =
                Listening.to(BareCsv.PROTOCOL, "2,3\n1,2,3\n4,5,6\n1,x,3\nets Jun 8\n7,8,9,\n".getBytes(US_ASCII));
        assertThat(heard.frames()).hasSize(3);
        assertThat(heard.readings()).isEmpty();
    }

    @Test
    void theRazorM0SketchIsUnderstoodOnceItsColumnsAreTold() {
        Reading r = heard(RAZOR, "cut\n1250, 0.02, -0.01, 1.00, 0.12, -90.00, 0.06, 20.10, -3.00, 40.00\r\n")
                .readings()
                .get(0);
        assertThat(r.ticks).isEqualTo(1_250_000);
        assertThat(r.accZ).isEqualTo(9.80665);
        assertThat(r.gyrY).isEqualTo(-Math.PI / 2, within(1e-12));
        assertThat(r.magZ).isEqualTo(40);
        assertThat(r.unitsAssumed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", " ", ", ", " ; "})
    void anySeparatorWillDoAlsoAfterTheLastCell(String separator) {
        String row = String.join(separator, "5", "0", "0", "1", "10", "20", "30", "");
        assertThat(heard("time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]", "cut\n" + row + "\n" + row + "\r\n")
                        .readings())
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.gyrZ).isEqualTo(Math.toRadians(30), within(1e-12)));
    }

    @Test
    void theFirstLineIsLeftOutForItsBeginningMayBeMissing() {
        assertThat(heard("acc=0,1,2[g]", "0,0,1\n0,0,1\n").readings()).hasSize(1);
    }

    @Test
    void aRowOfAnotherWidthIsMalformed() {
        Listening heard = heard("acc=0,1,2[g]", "-\n0,0,1,7\n0,0,1\n0,0,1,8\n0,0,1,8,9\n");
        assertThat(heard.readings()).hasSize(2);
        assertThat(heard.faults())
                .extracting(Listening.Span::kind)
                .containsExactly(PacketFault.FOREIGN, PacketFault.MALFORMED, PacketFault.MALFORMED);
    }

    @Test
    void aDamagedFirstRowDoesNotSetTheWidthForGood() {
        Listening heard = heard("acc=0,1,2[g]", "-\n0,0,1\n" + "0,0,1,7\n".repeat(10));
        assertThat(heard.readings()).hasSize(1 + 7);
    }

    @Test
    void aWidthThatIsToldStands() {
        assertThat(heard("columns=4;acc=0,1,2[g]", "-\n" + "0,0,1\n".repeat(20) + "0,0,1,5\n")
                        .readings())
                .hasSize(1);
    }

    @Test
    void aTagInFrontIsAColumnThatNobodyReads() {
        assertThat(heard("acc=1,2,3[m/s2]", "-\n$IMU1,0,0,9.8\n$IMU1,0,0,9.9\n").readings())
                .extracting(r -> r.accZ)
                .containsExactly(9.8, 9.9);
    }

    @Test
    void aSequenceThatIsToldIsNumbered() {
        Listening heard = heard("seq=0[256];acc=1,2,3[g]", "-\n254,0,0,1\n255,0,0,1\n0,0,0,1\n");
        assertThat(heard.readings()).extracting(r -> r.sequence).containsExactly(254, 255, 0);
        assertThat(BareCsv.protocol(ColumnLayout.of("seq=0[256];acc=1,2,3[g]")).sequenceWrapsAt())
                .isEqualTo(256);
    }

    @Test
    void aLayoutByNameWaitsForTheHeader() {
        Listening heard = heard("acc=fx,fy,fz[g]", "0,0,1,5\nfx,fy,fz,temp\n0,0,1,5\n0,0,-1,5\n");
        assertThat(heard.readings()).extracting(r -> r.accZ).containsExactly(9.80665, -9.80665);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RAZOR,
                "columns=9;gyr=4,5,6[rad/s]",
                "acc=fx,fy,fz[mg];quat=a,b,c,d",
                "time=0[us];seq=1[65536];acc=2,3,4[m/s2]"
            })
    void aLayoutIsReadAsItIsWritten(String text) {
        assertThat(ColumnLayout.of(text).text()).isEqualTo(text);
        assertThat(ColumnLayout.of(ColumnLayout.of(text).text())).isEqualTo(ColumnLayout.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time=0[ms]|neither acc nor gyr nor quat",
                "acc=1,2[g]|acc takes 3 columns and 'acc=1,2[g]' has 2",
                "acc=1,2,3|unit of acc must be one of m/s2, g, mg, and is ''",
                "acc=1,2,3[V]|and is 'V'",
                "acc=1,2,3[g];gyr=3,4,5[deg/s]|column 3 is used twice",
                "acc=1,2,3[g];acc=4,5,6[g]|acc is there twice",
                "foo=1|'foo=1' is not",
                "acc|'acc' is not"
            })
    void aLayoutThatIsNotUnderstoodSaysWhyAndHow(String text, String why) {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnLayout.of(text))
                .withMessageContaining(why)
                .withMessageContaining("time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]");
    }

    @Test
    void whatIsMissingStaysAbsent() {
        List<Reading> readings = heard("acc=0,1,2[g]", "-\n0,0,1,5\n").readings();
        assertThat(readings.get(0).hasRate).isFalse();
        assertThat(readings.get(0).hasTicks).isFalse();
    }
}
