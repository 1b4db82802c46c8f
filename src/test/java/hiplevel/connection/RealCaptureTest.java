package hiplevel.connection;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import hiplevel.imu.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real device's bytes, arriving as over USB. */
class RealCaptureTest {
    /** 82 kB in the 18 s that they took. */
    private static final int BYTES_PER_16_MILLIS = 73;

    @ParameterizedTest
    @ValueSource(strings = {"pelvis_64f0edbf.bin", "pelvis_64f0edbf.txt"})
    void everySampleOfAWalkIsDelivered(String capture) throws IOException {
        byte[] bytes = Files.readAllBytes(RealData.at("wire/ximu3/" + capture));
        HeardPort port = new HeardPort(Wish.parse("/dev/ttyACM0=pelvis"));
        int step = BYTES_PER_16_MILLIS * bytes.length / 82_317;
        for (int from = 0; from < bytes.length; from += step) {
            port.now += 16 * HeardPort.MILLI;
            port.intake.bytes(port.now, bytes, from, Math.min(bytes.length, from + step));
            port.intake.tick(port.now);
        }
        port.end();
        assertThat(port.delivered.samples).hasSize(900);
        assertThat(port.delivered.orientations).isEqualTo(900);
        assertThat(port.delivered.faults).isEmpty();
        assertThat(port.delivered.sensors).singleElement().satisfies(sensor -> {
            assertThat(sensor.says())
                    .containsExactlyInAnyOrder(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE, Quantity.ATTITUDE);
            assertThat(sensor.protocol()).startsWith("ximu3");
        });
        List<DeliveredSamples.Sample> samples = port.delivered.samples;
        double seconds = (samples.get(899).time() - samples.get(0).time()) * 1e-6;
        assertThat(seconds).isBetween(18.0, 19.0);
        assertThat(port.written).containsExactly("{\"ping\":null}");
    }
}
