package hiplevel.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.connection.PortStatus.State;
import hiplevel.connection.memory.Memory;
import hiplevel.imu.Fault;
import hiplevel.imu.Fault.Kind;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.serial.Port;
import hiplevel.serial.PortEvent;
import hiplevel.wire.Protocol;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From bytes and times to samples, without a port. */
class PortIntakeTest {
    private static final Wish PELVIS = Wish.parse("/dev/pts/7=pelvis");

    private final SpokenDevice device = new SpokenDevice(HiplevelBinary.PROTOCOL);

    static List<Protocol> ours() {
        return List.of(HiplevelBinary.PROTOCOL, HiplevelText.PROTOCOL);
    }

    /** A device that was there before: hello, descriptor, then samples first … last, each 10 ms. */
    private void introduce(HeardPort port) {
        port.after(0, device.hello(1, 1));
        port.after(1, device.descriptor(0, ""));
    }

    private void say(HeardPort port, int first, int last) {
        for (int n = first; n <= last; n++) {
            port.after(10, device.sample(0, n));
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatIsHeardWhileRecognisingIsDeliveredAsWell(Protocol protocol) {
        SpokenDevice spoken = new SpokenDevice(protocol);
        HeardPort port = new HeardPort(PELVIS);
        port.after(0, spoken.hello(1, 1));
        port.after(1, spoken.descriptor(0, ""));
        for (int n = 0; n < 300; n++) {
            port.after(10, spoken.sample(0, n));
        }
        assertThat(port.delivered.samples).hasSize(300);
        assertThat(port.delivered.faults).isEmpty();
        assertThat(port.delivered.sensors).singleElement().satisfies(sensor -> {
            assertThat(sensor.name()).isEqualTo("pelvis");
            assertThat(sensor.placement()).contains(Placement.PELVIS);
            assertThat(sensor.device()).isEqualTo("Belt (LSM6DSO)");
            assertThat(sensor.serial()).isEqualTo("SN42");
            assertThat(sensor.rateHz()).isEqualTo(OptionalDouble.of(SpokenDevice.RATE));
            assertThat(sensor.protocol()).isEqualTo(protocol.name());
            assertThat(sensor.says()).containsExactlyInAnyOrder(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE);
        });
        assertThat(port.changes).extracting(PortStatus::state).contains(State.STREAMING);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatASensorSaysOfItsBatteryIsInItsStatus(Protocol protocol) {
        SpokenDevice spoken = new SpokenDevice(protocol);
        HeardPort port = new HeardPort(PELVIS);
        port.after(0, spoken.hello(1, 1));
        port.after(1, spoken.descriptor(0, ""));
        for (int n = 0; n < 100; n++) {
            port.after(10, spoken.sample(0, n));
        }
        assertThat(port.intake.status(0).sensors())
                .singleElement()
                .satisfies(s -> assertThat(s.battery()).isEmpty());
        port.after(1, spoken.status(0, 3.9));
        port.after(9, spoken.sample(0, 100));
        assertThat(port.intake.status(0).sensors())
                .singleElement()
                .satisfies(s -> assertThat(s.battery()).hasValue(3.9));
    }

    @Test
    void samplesHaveTheDevicesSpacingWhateverTheirArrival() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        for (int n = 0; n < 200; n++) {
            port.after(n % 2 == 0 ? 16 : 4, device.sample(0, n));
        }
        List<DeliveredSamples.Sample> samples = port.delivered.samples;
        assertThat(IntStream.range(1, 200)
                        .mapToLong(
                                i -> samples.get(i).time() - samples.get(i - 1).time()))
                .containsOnly(SpokenDevice.PERIOD_TICKS);
        assertThat(port.delivered.clocks).hasSizeBetween(15, 21);
    }

    @Test
    void samplesThatCameBeforeTheirScaleWasToldKeepTheirOrderAndBootNothing() {
        HeardPort port = new HeardPort(PELVIS);
        for (int n = 0; n < 95; n++) {
            port.after(10, scaled(n));
        }
        port.after(1, new SpokenDevice(HiplevelBinary.PROTOCOL).hello(1, 1));
        port.after(1, new SpokenDevice(HiplevelBinary.PROTOCOL).descriptor(0, ""));
        for (int n = 95; n < 200; n++) {
            port.after(10, scaled(n));
        }
        assertThat(port.delivered.samples).hasSize(200);
        assertThat(port.delivered.faults).isEmpty();
    }

    /** Without the descriptor that an encoder says before its first sample. */
    private byte[] scaled(int n) {
        device.descriptor(0, "");
        return device.sample(0, n);
    }

    @Test
    void valuesAreRoundedAsARecordingHoldsThem() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 100);
        assertThat(port.delivered.samples).allSatisfy(s -> {
            assertThat(s.gyrX()).isEqualTo((float) s.gyrX());
            assertThat(s.accZ()).isEqualTo((float) s.accZ());
        });
    }

    @Test
    void aDeviceWithSeveralSensorsTellsItselfWhichIsWhere() {
        HeardPort port = new HeardPort(PELVIS);
        port.after(0, device.hello(1, 2));
        port.after(1, device.descriptor(0, "left-thigh"));
        port.after(1, device.descriptor(1, "right-thigh"));
        for (int n = 0; n < 100; n++) {
            port.after(5, device.sample(0, n));
            port.after(5, device.sample(1, n));
        }
        assertThat(port.delivered.sensors)
                .extracting(SensorDescription::name)
                .containsExactly("left-thigh", "right-thigh");
        assertThat(port.delivered.of(0)).hasSize(100);
        assertThat(port.delivered.of(1)).hasSize(100);
        assertThat(port.messages)
                .containsExactly(
                        "/dev/pts/7: this device has several sensors, so =pelvis is not for it; tell the device"
                                + " which sensor is worn where (command 'role').");
    }

    @Test
    void sensorsWithoutRolesAreTheirDevicesSerialNumberAndTheirOwn() {
        HeardPort port = HeardPort.plain();
        port.after(0, device.hello(1, 2));
        port.after(1, device.descriptor(3, ""));
        port.after(1, device.descriptor(7, ""));
        for (int n = 0; n < 100; n++) {
            port.after(5, device.sample(3, n));
            port.after(5, device.sample(7, n));
        }
        assertThat(port.delivered.sensors).extracting(SensorDescription::name).containsExactly("SN42/3", "SN42/7");
        assertThat(port.delivered.sensors).extracting(SensorDescription::serial).containsExactly("SN42/3", "SN42/7");
    }

    @Test
    void samplesThatNobodyHeardAreCounted() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 99);
        port.now += 30 * HeardPort.MILLI;
        say(port, 103, 200);
        assertThat(port.delivered.faults(Kind.LOST)).singleElement().satisfies(fault -> {
            assertThat(fault.count()).isEqualTo(3);
            assertThat(fault.text()).isEqualTo("/dev/pts/7: pelvis: numbers 100 to 102 were sent and not heard.");
        });
        assertThat(port.delivered.faults).hasSize(1);
        assertThat(port.intake.status(0).sensors().get(0).lost()).isEqualTo(3);
    }

    @Test
    void theCounterMayWrap() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 65_400, 65_700);
        assertThat(port.delivered.samples).hasSize(301);
        assertThat(port.delivered.faults).isEmpty();
    }

    @Test
    void damageIsSummedUpOverASecond() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 99);
        int damaged = 0;
        for (int n = 100; n < 400; n++) {
            byte[] frame = device.sample(0, n);
            if (n % 10 == 0) {
                frame[5] ^= 0x40;
                damaged++;
            }
            port.after(10, frame);
        }
        port.end();
        int size = device.sample(0, 1).length;
        assertThat(port.delivered.faults(Kind.DAMAGED)).hasSizeBetween(3, 4);
        int bytes = port.delivered.faults(Kind.DAMAGED).stream()
                .mapToInt(Fault::count)
                .sum();
        assertThat(bytes).isCloseTo(damaged * size, within(2 * damaged));
        assertThat(port.delivered.faults(Kind.DAMAGED).get(0).text()).contains("damaged bytes, the first at byte ");
        assertThat(port.delivered.samples).hasSize(400 - damaged);
        assertThat(port.delivered.faults(Kind.LOST)).hasSize(damaged);
    }

    @Test
    void unpluggingIsAGapInTheSameStreamAndNoLoss() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 199);
        long lastHeard = port.now / 1000;
        port.after(5, Arrays.copyOf(device.sample(0, 200), 9));
        port.befalls(50, new PortEvent.Lost());
        assertThat(port.intake.status(0).state()).isEqualTo(State.GONE);
        port.befalls(1500, new PortEvent.Back());
        byte[] torn = device.sample(0, 357);
        port.after(5, Arrays.copyOfRange(torn, 7, torn.length));
        say(port, 358, 500);
        assertThat(port.delivered.sensors).hasSize(1);
        assertThat(port.delivered.samples).hasSize(200 + 143);
        assertThat(port.delivered.faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.GAP);
            assertThat(fault.timeMicros()).isEqualTo(lastHeard);
            assertThat(fault.text()).isEqualTo("/dev/pts/7: pelvis: unplugged; nothing from 2.001 s to 3.571 s.");
        });
        assertThat(port.messages)
                .containsExactly(
                        "/dev/pts/7: unplugged; what is recorded is safe, and it goes on when it is plugged in again.",
                        "/dev/pts/7: it is back.");
        assertThat(port.delivered.samples)
                .extracting(DeliveredSamples.Sample::time)
                .isSorted();
    }

    @Test
    void unpluggingBeforeTheSensorIsIntroducedIsAGapToo() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 19);
        assertThat(port.delivered.sensors).isEmpty();
        port.befalls(50, new PortEvent.Lost());
        port.befalls(1500, new PortEvent.Back());
        say(port, 175, 300);
        assertThat(port.delivered.sensors).hasSize(1);
        assertThat(port.delivered.samples).hasSize(20 + 126);
        assertThat(port.delivered.faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.GAP));
    }

    @Test
    void whatStaysUnpluggedIsAGapUntilTheEnd() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 199);
        port.befalls(50, new PortEvent.Lost());
        port.silence(1000);
        port.end();
        assertThat(port.delivered.faults(Kind.GAP)).hasSize(1);
    }

    @Test
    void aBootIsToldAndTimeGoesOn() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 299);
        device.bootTicks = 100;
        port.after(800, device.hello(2, 1));
        port.after(1, device.descriptor(0, ""));
        say(port, 0, 300);
        assertThat(port.delivered.faults(Kind.RESTARTED))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text())
                        .startsWith("/dev/pts/7: pelvis: the device began anew; its clock reads "));
        assertThat(port.delivered.faults(Kind.LOST)).isEmpty();
        assertThat(port.delivered.samples).hasSize(601);
        assertThat(port.delivered.samples)
                .extracting(DeliveredSamples.Sample::time)
                .isSorted();
        long pause = port.delivered.samples.get(300).time()
                - port.delivered.samples.get(299).time();
        assertThat(pause).isCloseTo(811_000, within(20_000L));
    }

    @Test
    void endingEarlyDeliversWhatWasKept() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 19);
        assertThat(port.delivered.samples).isEmpty();
        port.end();
        assertThat(port.delivered.samples).hasSize(20);
        assertThat(port.changes).last().extracting(PortStatus::state).isEqualTo(State.CLOSED);
    }

    @Test
    void theRawBytesAreAllThatCame() {
        HeardPort port = new HeardPort(PELVIS);
        byte[] nonsense = "boot: hello\r\n".getBytes(StandardCharsets.US_ASCII);
        port.after(0, nonsense);
        introduce(port);
        say(port, 0, 9);
        assertThat(port.raw.size())
                .isEqualTo(nonsense.length
                        + device.hello(1, 1).length
                        + device.descriptor(0, "").length
                        + IntStream.range(0, 10)
                                .map(n -> device.sample(0, n).length)
                                .sum());
    }

    @Test
    void nothingIsWrittenBeforeTheDeviceIsKnown() {
        HeardPort port = new HeardPort(PELVIS);
        port.after(0, "ets Jun  8 2016 00:22:57\r\nrst:0x1\r\n".getBytes(StandardCharsets.US_ASCII));
        port.silence(5000);
        assertThat(port.written).isEmpty();
        assertThat(port.messages).singleElement().asString().contains("35 bytes were heard");
        introduce(port);
        say(port, 0, 99);
        assertThat(port.written).startsWith("?", "sync 1");
    }

    @Test
    void aDeviceThatWaitsIsToldToStart() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        port.silence(3000);
        assertThat(port.written).contains("start");
        assertThat(port.written).filteredOn("start"::equals).hasSize(1);
    }

    @Test
    void theTwoWayExchangeFindsTheOffsetThatArrivalsOnlyBound() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        // samples take 8 ms to arrive; a probe takes 1 ms there and 1 ms back
        for (int n = 0; n < 900; n++) {
            port.after(10, device.sample(0, n));
            int asked = port.written.size() - 1;
            String last = port.written.get(asked);
            if (last.startsWith("sync ") && port.written.lastIndexOf(last) == asked) {
                port.written.add("answered");
                long ticksNow = device.bootTicks + n * SpokenDevice.PERIOD_TICKS + 8_000;
                port.after(2, device.reply(Integer.parseInt(last.substring(5)), ticksNow + 1000, ticksNow + 1000));
                port.now -= 2 * HeardPort.MILLI;
            }
        }
        List<Long> offsets = port.delivered.clocks.stream()
                .filter(c -> c.offset() < 0)
                .map(DeliveredSamples.Clock::offset)
                .toList();
        assertThat(offsets)
                .hasSizeGreaterThan(5)
                .allSatisfy(offset -> assertThat(offset).isCloseTo(-8_000, within(100L)));
        assertThat(port.delivered.clocks.stream().filter(c -> c.offset() >= 0)).hasSizeGreaterThan(60);
    }

    @Test
    void aSlowFirstExchangeDoesNotMoveTheClock() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        int answered = 0;
        // the first probe takes 20 ms to get there and none back, the others 1 ms each way
        for (int n = 0; n < 300; n++) {
            port.after(10, device.sample(0, n));
            int asked = port.written.size() - 1;
            String last = port.written.get(asked);
            if (last.startsWith("sync ")) {
                port.written.add("answered");
                long there = answered++ == 0 ? 20_000 : 1_000;
                long back = there == 1_000 ? 1_000 : 0;
                long ticks = device.bootTicks + n * SpokenDevice.PERIOD_TICKS + 8_000 + there;
                port.after((there + back) / 1000, device.reply(Integer.parseInt(last.substring(5)), ticks, ticks));
                port.now -= (there + back) * 1000;
            }
        }
        assertThat(answered).isGreaterThan(8);
        assertThat(port.delivered.clocks)
                .filteredOn(c -> c.offset() < -7_000)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.offset()).isCloseTo(-8_000, within(100L)));
    }

    @Test
    void probesAreQuickAtFirstAndOnceASecondLater() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 999);
        assertThat(port.written).filteredOn(w -> w.startsWith("sync ")).hasSizeBetween(16, 18);
    }

    @Test
    void anErrorInOneSinkEndsNothingForTheOthers() {
        ImuSink failing = new ImuSink() {
            @Override
            public void sensor(SensorDescription sensor) {}

            @Override
            public void sample(int s, long t, double gx, double gy, double gz, double ax, double ay, double az) {
                throw new IllegalStateException("not foreseen");
            }
        };
        HeardPort port = new HeardPort(
                PELVIS,
                Port.named("/dev/pts/7", Port.Kind.PSEUDO),
                ConnectionSettings.usual(),
                Memory.none(),
                List.of(failing));
        introduce(port);
        say(port, 0, 99);
        assertThat(port.delivered.samples).hasSize(100);
        assertThat(port.messages).singleElement().asString().contains("not foreseen");
    }

    @Test
    void bareRowsAreRefusedUntilTheirColumnsAreTold() {
        HeardPort port = HeardPort.plain();
        HeardPort told = new HeardPort(
                new Wish("/dev/pts/7", Optional.empty()),
                Port.named("/dev/pts/7", Port.Kind.PSEUDO),
                new ConnectionSettings(Optional.of("acc=0,1,2[g];gyr=3,4,5[deg/s]"), true),
                Memory.none());
        for (int n = 0; n < 200; n++) {
            byte[] row = ("0.01,0.02,0.99,1.5,-2.5," + n + "\n").getBytes(StandardCharsets.US_ASCII);
            port.after(10, row);
            told.after(10, row);
        }
        assertThat(port.intake.status(0).state()).isEqualTo(State.REFUSED);
        assertThat(port.delivered.sensors).isEmpty();
        assertThat(port.messages)
                .containsExactly(
                        "/dev/pts/7: it sends rows of 6 numbers, and nothing in them says what they mean; say it"
                                + " with --columns (see 'hiplevel record --help').");
        assertThat(told.delivered.samples).hasSizeGreaterThan(190);
        assertThat(told.messages).isEmpty();
    }

    @Test
    void whatIsSaidOfAPortsOwnColumnsComesBeforeWhatIsSaidOfAll() {
        HeardPort told = new HeardPort(
                new Wish("/dev/pts/7", Optional.empty(), Optional.of("gyr=0,1,2[deg/s];acc=3,4,5[g]")),
                Port.named("/dev/pts/7", Port.Kind.PSEUDO),
                new ConnectionSettings(Optional.of("acc=0,1,2[g];gyr=3,4,5[deg/s]"), true),
                Memory.none());
        for (int n = 0; n < 200; n++) {
            told.after(10, "1.5,-2.5,3.5,0.01,0.02,0.99\n".getBytes(StandardCharsets.US_ASCII));
        }
        DeliveredSamples.Sample last = told.delivered.samples.get(told.delivered.samples.size() - 1);
        assertThat(last.gyrX()).isCloseTo(Math.toRadians(1.5), within(1e-6));
        assertThat(last.accZ()).isCloseTo(0.99 * 9.80665, within(1e-6));
    }

    @Test
    void aStatusTellsTheRateOfTheLastSecond() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 500);
        SensorStatus status =
                port.intake.status(port.now / 1000 + 250_000).sensors().get(0);
        assertThat(status.rateHz()).isCloseTo(100, within(1.5));
        assertThat(status.samples()).isEqualTo(501);
        assertThat(status.secondsSinceHeard()).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void theFirstTickOfADeviceIsNoted() {
        HeardPort port = new HeardPort(PELVIS);
        introduce(port);
        say(port, 0, 99);
        assertThat(port.delivered.markers)
                .extracting(Marker::text)
                .containsExactly("clock: sensor 0 (pelvis) begins at tick 5000000");
    }
}
