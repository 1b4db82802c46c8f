package hiplevel.wire.recognition;

import hiplevel.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A real recording of bytes.
 *
 * @param bytesASecond of the whole
 */
record Capture(String file, String protocol, double bytesASecond) {
    private static final String XIMU = "wire/ximu3/";

    /** All there are; the x-IMU3 walks last 18 s, the OpenIMU sends 47 bytes and the Xsens a message 100 times a second. */
    static Stream<Capture> all() {
        Stream<Capture> ximu = Stream.of(
                        "pelvis_64f0edbf",
                        "left_upper_leg_64f61cc4",
                        "right_upper_leg_64f61c2e",
                        "left_lower_leg_64f61cb3",
                        "right_lower_leg_64f61b2a")
                .flatMap(name -> Stream.of(
                        new Capture(XIMU + name + ".bin", "ximu3-binary", 4500),
                        new Capture(XIMU + name + ".txt", "ximu3-text", 7400)));
        return Stream.concat(
                ximu,
                Stream.of(
                        new Capture("wire/openimu_z1.raw", "openimu", 4700),
                        new Capture("wire/xsens_1_output.bin", "xsens", 14_337)));
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(RealData.at(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That long from the beginning. */
    byte[] seconds(double seconds) {
        byte[] all = bytes();
        return Arrays.copyOf(all, (int) Math.min(all.length, seconds * bytesASecond));
    }
}
