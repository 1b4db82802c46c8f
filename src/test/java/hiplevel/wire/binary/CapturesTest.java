package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.RealData;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole captures of real devices, against what others decoded from them or logged beside them. */
class CapturesTest {
    private static final double GRAVITY = 9.80665;

    static byte[] capture(String name) throws IOException {
        return Files.readAllBytes(RealData.at("wire/" + name));
    }

    @Test
    void everyXsensMessageIsHeardAndNoByteIsLeftOver() throws IOException {
        Listening heard = Listening.to(Xsens.PROTOCOL, capture("xsens_1_output.bin"));
        assertThat(heard.frames()).hasSize(100);
        assertThat(heard.faults()).isEmpty();
        DecoderProperties.chunkingChangesNothing(Xsens.PROTOCOL, capture("xsens_1_output.bin"));
    }

    @Test
    void xsensValuesAreThoseOfTheGoldenText() throws IOException {
        List<Reading> readings =
                Listening.to(Xsens.PROTOCOL, capture("xsens_1_output.bin")).readings();
        int next = 0;
        int withoutMotion = 0;
        for (String text : Files.readString(RealData.at("wire/xsens_1_output.golden"))
                .strip()
                .split("\n\n", -1)) {
            if (!text.contains("\nAcceleration(")) {
                withoutMotion++;
                continue;
            }
            Reading r = readings.get(next++);
            assertThat(r.ticks).isEqualTo((long) golden(text, "SampleTimeFine:")[0]);
            assertThat(r.sequence).isEqualTo((int) golden(text, "PacketCounter:")[0] - withoutMotion);
            assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(golden(text, "Acceleration(Float32):"));
            assertThat(new double[] {r.gyrX, r.gyrY, r.gyrZ}).containsExactly(golden(text, "RateOfTurn(Float32):"));
            double[] euler = golden(text, "EulerAngles(EastNorthUp,Float32):");
            assertThat(r.hasAttitude).isEqualTo(euler.length == 3);
            if (r.hasAttitude) {
                assertThat(rollPitchYawDeg(r)).containsExactly(euler, within(1e-9));
            }
        }
        assertThat(readings).hasSize(next);
        assertThat(next + withoutMotion).isEqualTo(100);
    }

    @Test
    void xsensTicksAndNumbersOfReadingsAgree() throws IOException {
        List<Reading> readings =
                Listening.to(Xsens.PROTOCOL, capture("xsens_1_output.bin")).readings();
        for (int i = 1; i < readings.size(); i++) {
            assertThat(readings.get(i).sequence).isEqualTo(readings.get(i - 1).sequence + 1);
            assertThat(readings.get(i).ticks).isEqualTo(readings.get(i - 1).ticks + 100);
        }
    }

    /** The numbers after a heading of the golden text, in order; none if it is not there. */
    private static double[] golden(String text, String heading) {
        List<Double> numbers = new ArrayList<>();
        Matcher lines = Pattern.compile("(?m)^" + Pattern.quote(heading) + "\n((?:  .*\n?)*)")
                .matcher(text);
        if (lines.find()) {
            for (String line : lines.group(1).strip().split("\n", -1)) {
                numbers.add(Double.parseDouble(line.replaceFirst("^.*:", "").strip()));
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] rollPitchYawDeg(Reading r) {
        return new double[] {
            Math.toDegrees(Math.atan2(2 * (r.y * r.z + r.w * r.x), 1 - 2 * (r.x * r.x + r.y * r.y))),
            Math.toDegrees(Math.asin(2 * (r.w * r.y - r.x * r.z))),
            Math.toDegrees(Math.atan2(2 * (r.x * r.y + r.w * r.z), 1 - 2 * (r.y * r.y + r.z * r.z)))
        };
    }

    @Test
    void everyOpenImuFrameIsHeard() throws IOException {
        byte[] bytes = capture("openimu_z1.raw");
        Listening heard = Listening.to(OpenImu.PROTOCOL, bytes);
        assertThat(heard.frames()).hasSize(2127);
        int whole = 2127 * 47;
        assertThat(heard.faults())
                .as("only the frame that the capture's end cuts")
                .containsExactly(new Listening.Span(PacketFault.FOREIGN, whole, bytes.length - whole));
        assertThat(heard.readings()).hasSize(2127);
        double[] forces = heard.readings().stream()
                .mapToDouble(r -> Math.sqrt(r.accX * r.accX + r.accY * r.accY + r.accZ * r.accZ))
                .sorted()
                .toArray();
        assertThat(forces[forces.length / 2]).as("median force, moved by hand").isEqualTo(GRAVITY, within(0.1));
        DecoderProperties.chunkingChangesNothing(OpenImu.PROTOCOL, bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "pelvis_64f0edbf, pelvis 64F0EDBF (UDP), 3072",
        "left_upper_leg_64f61cc4, Left Upper Leg 64F61CC4 (UDP), 3149",
        "right_upper_leg_64f61c2e, Right Upper Leg 64F61C2E (UDP), 3075",
        "left_lower_leg_64f61cb3, Left Lower Leg 64F61CB3 (UDP), 0",
        "right_lower_leg_64f61b2a, Right Lower Leg 64F61B2A (UDP), 0"
    })
    void ximuStreamsAreTheLoggedWalk(String stream, String log, int messages) throws IOException {
        byte[] bytes = capture("ximu3/" + stream + ".bin");
        Listening heard = Listening.to(XimuBinary.PROTOCOL, bytes);
        assertThat(heard.faults()).isEmpty();
        // of the shanks only the ASCII twin says how many there are
        long due = messages > 0
                ? messages
                : Files.readAllLines(RealData.at("wire/ximu3/" + stream + ".txt"))
                        .size();
        assertThat(heard.frames()).hasSize((int) due);
        assertThat(inertial(heard)).isEqualTo(logged(log, "Inertial.csv"));
        assertThat(attitudes(heard)).isEqualTo(logged(log, "Quaternion.csv"));
        DecoderProperties.chunkingChangesNothing(XimuBinary.PROTOCOL, bytes);
        DecoderProperties.everyByteIsTold(XimuBinary.PROTOCOL, bytes);
    }

    @Test
    void thePelvisStreamHasTheMessagesThatWereCountedInIt() throws IOException {
        Listening heard = Listening.to(XimuBinary.PROTOCOL, capture("ximu3/pelvis_64f0edbf.bin"));
        assertThat(heard.readings().stream().filter(r -> r.hasRate)).hasSize(900);
        assertThat(heard.readings().stream().filter(r -> r.hasAttitude)).hasSize(900);
        assertThat(heard.sayings()).as("temperatures").hasSize(17);
    }

    /** Rows by their time, the values as the log's six decimals of deg/s and g. */
    private static Map<Long, String> inertial(Listening heard) {
        Map<Long, String> rows = new TreeMap<>();
        for (Reading r : heard.readings()) {
            if (r.hasRate) {
                rows.put(
                        r.ticks,
                        row(
                                Math.toDegrees(r.gyrX),
                                Math.toDegrees(r.gyrY),
                                Math.toDegrees(r.gyrZ),
                                r.accX / GRAVITY,
                                r.accY / GRAVITY,
                                r.accZ / GRAVITY));
            }
        }
        return rows;
    }

    private static Map<Long, String> attitudes(Listening heard) {
        Map<Long, String> rows = new TreeMap<>();
        for (Reading r : heard.readings()) {
            if (r.hasAttitude) {
                rows.put(r.ticks, row(r.w, r.x, r.y, r.z));
            }
        }
        return rows;
    }

    /** The log's decimals went through floats, so a float's own value is what must be the same. */
    private static Map<Long, String> logged(String log, String file) throws IOException {
        Map<Long, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(RealData.at("ximu3-lower-body/" + log + "/" + file))) {
            String[] cells = line.split(",", -1);
            if (Character.isDigit(cells[0].charAt(0))) {
                double[] values = new double[cells.length - 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Double.parseDouble(cells[i + 1]);
                }
                rows.put(Long.parseLong(cells[0]), row(values));
            }
        }
        return rows;
    }

    private static String row(double... values) {
        StringBuilder row = new StringBuilder();
        for (double value : values) {
            row.append((float) value).append(' ');
        }
        return row.toString();
    }
}
