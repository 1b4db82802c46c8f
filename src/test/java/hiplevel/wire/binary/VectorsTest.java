package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.RealData;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published frames, byte for byte. */
class VectorsTest {
    private static final Map<String, Protocol> PROTOCOLS = Map.of(
            "vectornav-binary", VectorNavBinary.PROTOCOL,
            "bno08x-rvc", Rvc.PROTOCOL,
            "xsens-mtdata2", Xsens.PROTOCOL,
            "hipnuc-0x91", HiPNuc.PROTOCOL,
            "aceinna-z1", OpenImu.PROTOCOL,
            "mip", Mip.PROTOCOL,
            "x-imu3-binary", XimuBinary.PROTOCOL);
    private static final double GRAVITY = 9.80665;
    private static final Offset<Double> NEAR = within(1e-6);
    private static final Offset<Double> ONE_MG = within(1e-3);

    private static List<JsonNode> ours() throws IOException {
        List<JsonNode> ours = new ArrayList<>();
        for (JsonNode vector :
                new ObjectMapper().readTree(RealData.at("wire/vectors.json").toFile())) {
            if (PROTOCOLS.containsKey(vector.get("protocol").asText())) {
                ours.add(vector);
            }
        }
        return ours;
    }

    private static byte[] bytes(JsonNode vector) {
        return HexFormat.of().parseHex(vector.get("hex").asText());
    }

    private static JsonNode named(String protocol, String beginning) throws IOException {
        return ours().stream()
                .filter(v -> v.get("protocol").asText().equals(protocol))
                .filter(v -> v.get("name").asText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Listening heard(String protocol, String beginning) throws IOException {
        return Listening.to(PROTOCOLS.get(protocol), bytes(named(protocol, beginning)));
    }

    private static Reading reading(String protocol, String beginning) throws IOException {
        Listening heard = heard(protocol, beginning);
        assertThat(heard.readings()).hasSize(1);
        return heard.readings().get(0);
    }

    @Test
    void everyPublishedFrameIsOneFrameAndAWrongOneIsNone() throws IOException {
        List<JsonNode> vectors = ours();
        assertThat(vectors).hasSize(12);
        for (JsonNode vector : vectors) {
            String name =
                    vector.get("protocol").asText() + " " + vector.get("name").asText();
            byte[] bytes = bytes(vector);
            Listening heard = Listening.to(PROTOCOLS.get(vector.get("protocol").asText()), bytes);
            if (vector.get("check").asBoolean(true)) {
                assertThat(heard.spans()).as(name).containsExactly(new Listening.Span(null, 0, bytes.length));
            } else {
                assertThat(heard.spans())
                        .as(name)
                        .containsExactly(new Listening.Span(PacketFault.BAD_CHECK, 0, bytes.length));
            }
        }
    }

    @Test
    void vectorNavYawPitchRollIsTurnedFromNorthEastDown() throws IOException {
        Reading r = reading("vectornav-binary", "YPR");
        JsonNode angles = named("vectornav-binary", "YPR").get("expect");
        // nose up by the pitch; right side down by the roll, of an earth whose z is up
        double up = 2 * (r.x * r.z - r.w * r.y);
        assertThat(Math.toDegrees(Math.asin(up))).isEqualTo(angles.get(1).asDouble(), NEAR);
        double north = 1 - 2 * (r.y * r.y + r.z * r.z);
        double west = 2 * (r.x * r.y + r.w * r.z);
        assertThat(Math.toDegrees(Math.atan2(-west, north)))
                .isEqualTo(angles.get(0).asDouble(), NEAR);
        assertThat(r.hasTicks || r.hasForce || r.hasRate).isFalse();
    }

    @Test
    void rvcAttitudeAndForceOfTheDatasheetAgreeOnWhereUpIs() throws IOException {
        Reading r = reading("bno08x-rvc", "datasheet");
        assertThat(r.sequence).isEqualTo(222);
        assertThat(new double[] {r.accX, r.accY, r.accZ})
                .containsExactly(new double[] {-0.371 * GRAVITY, -0.020 * GRAVITY, 0.977 * GRAVITY}, NEAR);
        double force = Math.sqrt(r.accX * r.accX + r.accY * r.accY + r.accZ * r.accZ);
        assertThat(2 * (r.x * r.z - r.w * r.y)).isEqualTo(r.accX / force, ONE_MG);
        assertThat(2 * (r.y * r.z + r.w * r.x)).isEqualTo(r.accY / force, ONE_MG);
        assertThat(1 - 2 * (r.x * r.x + r.y * r.y)).isEqualTo(r.accZ / force, ONE_MG);
        assertThat(r.hasRate).isFalse();
    }

    @Test
    void xsensCounterTimeAndQuaternion() throws IOException {
        Reading r = reading("xsens-mtdata2", "counter");
        JsonNode q = named("xsens-mtdata2", "counter").get("expect").get("q");
        assertThat(r.sequence).isEqualTo(18050);
        assertThat(r.ticks).isEqualTo(29686846);
        assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(numbers(q));
    }

    @Test
    void hipnucValuesInSiUnits() throws IOException {
        Reading r = reading("hipnuc-0x91", "example");
        JsonNode expect = named("hipnuc-0x91", "example").get("expect");
        assertThat(r.ticks).isEqualTo(1840392);
        double[] g = numbers(expect.get("acc_g"));
        assertThat(new double[] {r.accX, r.accY, r.accZ})
                .containsExactly(new double[] {GRAVITY * g[0], GRAVITY * g[1], GRAVITY * g[2]}, NEAR);
        double[] dps = numbers(expect.get("gyr"));
        assertThat(new double[] {Math.toDegrees(r.gyrX), Math.toDegrees(r.gyrY), Math.toDegrees(r.gyrZ)})
                .containsExactly(dps, NEAR);
        assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(numbers(expect.get("q")));
        assertThat(2 * (r.x * r.z - r.w * r.y)).as("up, by its quaternion").isEqualTo(g[0], within(0.01));
        assertThat(2 * (r.y * r.z + r.w * r.x)).isEqualTo(g[1], within(0.01));
    }

    @Test
    void openImuZ1InSiUnits() throws IOException {
        Reading r = reading("aceinna-z1", "first");
        double[] f = numbers(named("aceinna-z1", "first").get("expect").get("f"));
        assertThat(r.ticks).isEqualTo(23584908);
        assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(f[0], f[1], f[2]);
        assertThat(new double[] {Math.toDegrees(r.gyrX), Math.toDegrees(r.gyrY), Math.toDegrees(r.gyrZ)})
                .containsExactly(new double[] {f[3], f[4], f[5]}, NEAR);
        assertThat(new double[] {r.magX, r.magY, r.magZ})
                .containsExactly(new double[] {100 * f[6], 100 * f[7], 100 * f[8]}, NEAR);
    }

    @Test
    void mipForceIsInG() throws IOException {
        Reading r = reading("mip", "accel");
        assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(GRAVITY, 2 * GRAVITY, -3 * GRAVITY);
        assertThat(heard("mip", "ping").readings()).isEmpty();
    }

    @Test
    void ximuMessages() throws IOException {
        Reading inertial = reading("x-imu3-binary", "inertial");
        assertThat(inertial.ticks).isEqualTo(1_000_000);
        assertThat(new double[] {inertial.gyrX, inertial.gyrY, inertial.gyrZ}).containsExactly(0, 0, 0);
        assertThat(new double[] {inertial.accX, inertial.accY, inertial.accZ}).containsExactly(0, 0, GRAVITY);
        Reading attitude = reading("x-imu3-binary", "quaternion");
        assertThat(new double[] {attitude.w, attitude.x, attitude.y, attitude.z})
                .containsExactly(1, 0, 0, 0);
        assertThat(((Saying.Status) heard("x-imu3-binary", "battery").sayings().get(0))
                        .battery()
                        .orElseThrow())
                .isEqualTo(4.2, NEAR);
        assertThat(heard("x-imu3-binary", "notification").sayings())
                .containsExactly(new Saying.Words("Button pressed."));
    }

    @Test
    void ximuTextIsStuffedAsTheManualSays() {
        assertThat(stuffed("E\nAMPLE")).endsWith("45dbdc414d504c450a");
        assertThat(stuffed("EXAMP\n")).endsWith("4558414d50dbdc0a");
    }

    private static String stuffed(String text) {
        ByteBuffer out = ByteBuffer.allocate(100);
        XimuBinary.PROTOCOL.encoder().orElseThrow().get().say(new Saying.Words(text), out);
        return HexFormat.of().formatHex(out.array(), 0, out.position());
    }

    private static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }
}
