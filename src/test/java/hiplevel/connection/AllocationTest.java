package hiplevel.connection;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import hiplevel.connection.memory.Memory;
import hiplevel.connection.stream.RecorderTime;
import hiplevel.connection.stream.Roster;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.serial.Port;
import hiplevel.wire.Protocol;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the live path costs per sample once a sensor streams, from a chunk of bytes to the sinks. */
class AllocationTest {
    private static final int ROUNDS = 6;
    private static final int SAMPLES = 90_000;

    static List<Protocol> ours() {
        return List.of(HiplevelBinary.PROTOCOL, HiplevelText.PROTOCOL);
    }

    private static final class Sum implements ImuSink {
        private double sum;
        long samples;

        @Override
        public void sensor(SensorDescription sensor) {}

        @Override
        public void sample(int s, long t, double gx, double gy, double gz, double ax, double ay, double az) {
            sum += gx + gy + gz + ax + ay + az;
            samples++;
        }

        @Override
        public void clock(int sensor, long timeMicros, long offsetMicros) {
            sum += offsetMicros;
        }

        /** Read, so that no compiler takes the summing away. */
        boolean isFinite() {
            return Double.isFinite(sum);
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aSampleAllocatesNothing(Protocol protocol) {
        Sum sink = new Sum();
        PortIntake intake = new PortIntake(
                0,
                Port.named("/dev/pts/7", Port.Kind.PSEUDO),
                Wish.parse("/dev/pts/7=pelvis"),
                new Roster(),
                new Fanout(List.of(sink, new Sum()), (stopped, sentence) -> {}),
                Optional.empty(),
                new ConnectionListener() {},
                new ConnectionSettings(ConnectionSettings.usual().protocols(), Optional.empty(), false),
                Memory.none(),
                new RecorderTime(0));
        SpokenDevice device = new SpokenDevice(protocol);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        wire.writeBytes(device.hello(1, 1));
        wire.writeBytes(device.descriptor(0, ""));
        int[] ends = new int[SAMPLES];
        for (int n = 0; n < SAMPLES; n++) {
            wire.writeBytes(device.sample(0, n));
            ends[n] = wire.size();
        }
        byte[] bytes = wire.toByteArray();
        int part = SAMPLES / ROUNDS;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * part;
            least = Allocated.less(least, Allocated.by(() -> say(intake, bytes, ends, first, first + part)));
        }
        assertThat(sink.samples).isEqualTo(SAMPLES);
        assertThat(sink.isFinite()).isTrue();
        // the first rounds are not steady yet, and the machine itself may allocate in one
        assertThat(least).isZero();
    }

    private static void say(PortIntake intake, byte[] bytes, int[] ends, int first, int last) {
        for (int n = first; n < last; n++) {
            long nanos = n * 10_000_000L;
            intake.bytes(nanos, bytes, n == 0 ? 0 : ends[n - 1], ends[n]);
            intake.tick(nanos);
        }
    }
}
