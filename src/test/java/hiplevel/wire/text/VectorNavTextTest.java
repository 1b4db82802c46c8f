package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.RealData;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorNavTextTest {
    private static final Protocol PROTOCOL = VectorNavText.PROTOCOL;
    private static final String LEVEL =
            "$VNYMR,+100.949,-007.330,+000.715,-00.0049,-00.2449,+00.5397,-01.258,-00.100,-09.701,-00.000018,+00.001122,-00.000551*69\r\n";
    private static final String WITH_TIME =
            "$VNQMR,+0.004183,+0.001149,+0.089285,+0.995997,+00.0113,-00.2384,+00.1800,+00.020,-00.092,-09.683,-00.000272,+00.000824,+00.000073,T0000000543*3D\r\n";
    private static final String ANSWER = "$VNRRG,06,1,1*0865\r\n";
    private static final String IMU =
            "$VNIMU,-00.0350,+00.4222,-00.6643,-00.015,+00.019,+09.948,+00.002066,-00.008442,-00.044656,+20.7,+084.322*66\r\n";

    private static Listening heard(String lines) {
        return Listening.to(PROTOCOL, lines.getBytes(US_ASCII));
    }

    @Test
    void everyVectorHasItsRightCheckAndTheNegativeOneHasNot() throws IOException {
        int right = 0;
        int wrong = 0;
        for (JsonNode vector :
                new ObjectMapper().readTree(RealData.at("wire/vectors.json").toFile())) {
            if (vector.path("protocol").asText().equals("vectornav-ascii")) {
                Listening heard = heard(vector.path("text").asText() + "\r\n");
                if (vector.path("check").asBoolean()) {
                    assertThat(heard.frames()).as(vector.toString()).hasSize(1);
                    right++;
                } else {
                    assertThat(heard.frames()).isEmpty();
                    assertThat(heard.faults()).extracting(Listening.Span::kind).containsExactly(PacketFault.BAD_CHECK);
                    wrong++;
                }
            }
        }
        assertThat(right).isEqualTo(10);
        assertThat(wrong).isEqualTo(1);
    }

    @Test
    void yawPitchRollLinesSayEverythingInOurUnits() {
        Reading r = heard(LEVEL).readings().get(0);
        assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(-1.258, -0.1, -9.701);
        assertThat(new double[] {r.gyrX, r.gyrY, r.gyrZ}).containsExactly(-0.000018, 0.001122, -0.000551);
        assertThat(r.magZ).isEqualTo(53.97, within(1e-9));
        assertThat(r.hasTicks).isFalse();
    }

    @Test
    void theForceOfASensorAtRestPointsUpInItsAttitudesEarth() {
        for (String line : List.of(LEVEL, WITH_TIME)) {
            Reading r = heard(line).readings().get(0);
            assertThat(Tilt.up(r)).as(line).isGreaterThan(0.999);
        }
    }

    @Test
    void quaternionLinesHaveTheirScalarLast() {
        Reading r = heard(WITH_TIME).readings().get(0);
        // half a turn about north, (0 1 0 0), times (0.995997 0.004183 0.001149 0.089285)
        assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(-0.004183, 0.995997, -0.089285, 0.001149);
    }

    @Test
    void inertialLinesHaveNoAttitude() {
        Reading r = heard(IMU).readings().get(0);
        assertThat(r.hasAttitude).isFalse();
        assertThat(r.accZ).isEqualTo(9.948);
        assertThat(r.gyrZ).isEqualTo(-0.044656);
    }

    @Test
    void answersAreWords() {
        assertThat(heard(ANSWER).sayings()).containsExactly(new Saying.Words("$VNRRG,06,1,1"));
    }

    @Test
    void aRightCheckOverTooFewValuesIsMalformed() {
        assertThat(heard("$VNYMR,1,2,3*42\r\n").faults())
                .extracting(Listening.Span::kind)
                .containsExactly(PacketFault.MALFORMED);
    }

    @Test
    void aFlippedBitLosesOneLineAndTwoOnlyWhereItUndoesALinesEnd() {
        String lines = LEVEL + WITH_TIME + ANSWER + IMU + LEVEL;
        int more = DecoderProperties.aFlippedBitLosesOneFrame(PROTOCOL, lines.getBytes(US_ASCII), 2);
        // each of the eight bits of the LF between two lines; nothing else
        assertThat(more).isEqualTo(8 * 4);
    }

    @Test
    void aByteTooFewOrTooManyLosesLittle() {
        String lines = (LEVEL + WITH_TIME + ANSWER + IMU + LEVEL).replace("\r", "") + "\n";
        DecoderProperties.aByteTooFewOrTooManyLosesLittle(PROTOCOL, lines.getBytes(US_ASCII), 2);
    }

    @Test
    void startingInMidLineLosesOnlyThatLine() {
        DecoderProperties.startingInMidFrameLosesOnlyThatFrame(
                PROTOCOL, (LEVEL + WITH_TIME + ANSWER + IMU).getBytes(US_ASCII));
    }

    @Test
    void theLastLineNeedsNoEndForItsCheckTellsWhetherItIsWhole() {
        List<Integer> frames = new ArrayList<>();
        for (int cut = 0; cut < 6; cut++) {
            frames.add(heard(LEVEL.substring(0, LEVEL.length() - cut)).frames().size());
        }
        assertThat(frames).containsExactly(1, 1, 1, 0, 0, 0);
    }
}
