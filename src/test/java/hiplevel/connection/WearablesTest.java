package hiplevel.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.connection.listening.Heard;
import hiplevel.connection.listening.Listening;
import hiplevel.connection.memory.Memory;
import hiplevel.imu.Fault;
import hiplevel.live.PtyPair;
import hiplevel.serial.PortException;
import hiplevel.serial.Ports;
import hiplevel.serial.SerialPorts;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several ports at once, over real pseudo-terminals. */
class WearablesTest implements ConnectionListener {
    /** far faster than real: it arrives as quickly as the system takes it */
    private static final int SAMPLES = 3000;

    @TempDir
    Path folder;

    private final Ports ports = new SerialPorts();
    private final DeliveredSamples delivered = new DeliveredSamples();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private PtyPair pelvis;
    private PtyPair thigh;

    @BeforeEach
    void plugIn() throws IOException {
        pelvis = PtyPair.in(folder, "pelvis");
        thigh = PtyPair.in(folder, "thigh");
    }

    @AfterEach
    void unplug() throws IOException {
        pelvis.close();
        thigh.close();
    }

    @Override
    public void message(String port, Saying sentence) {
        told.add(Words.ENGLISH.say(sentence));
    }

    @Override
    public void changed(PortStatus status) {
        told.add(status.state().words() + " " + status.sensors().size());
    }

    private void await(Predicate<String> what) throws InterruptedException {
        String word = told.poll(60, TimeUnit.SECONDS);
        while (word != null && !what.test(word)) {
            word = told.poll(60, TimeUnit.SECONDS);
        }
        assertThat(word).isNotNull();
    }

    private Wearables connect() throws PortException {
        return Wearables.connect(
                List.of(Wish.parse(pelvis.host() + "=pelvis"), Wish.parse(thigh.host() + "=left-thigh")),
                List.of(delivered),
                Optional.empty(),
                this,
                ConnectionSettings.usual(),
                ports,
                Memory.none(),
                System::nanoTime);
    }

    private static void say(PtyPair pair, SpokenDevice device, int first, int last) {
        try (OutputStream out = pair.output()) {
            out.write(device.hello(1, 1));
            out.write(device.descriptor(0, ""));
            for (int n = first; n < last; n++) {
                out.write(device.sample(0, n));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sayBoth(int first, int last) {
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> say(thigh, new SpokenDevice(HiplevelText.PROTOCOL), first, last));
        say(pelvis, new SpokenDevice(HiplevelBinary.PROTOCOL), first, last);
        other.join();
    }

    @Test
    void everySampleOfTwoPortsIsDeliveredWhenClosed() throws Exception {
        try (Wearables wearables = connect()) {
            sayBoth(0, SAMPLES);
            await("streaming 1"::equals);
            await("streaming 1"::equals);
            awaitHeard(wearables, 2L * SAMPLES);
            wearables.mark("here");
            assertThat(wearables.status()).extracting(PortStatus::state).containsOnly(PortStatus.State.STREAMING);
        }
        assertThat(delivered.sensors).extracting(s -> s.name()).containsExactlyInAnyOrder("pelvis", "left-thigh");
        assertThat(delivered.of(0)).hasSize(SAMPLES);
        assertThat(delivered.of(1)).hasSize(SAMPLES);
        assertThat(delivered.faults(Fault.Kind.LOST)).isEmpty();
        assertThat(delivered.markers).anyMatch(m -> m.text().equals("here"));
        assertThat(delivered.ticks).as("sinks were told how late it is").isGreaterThan(5);
    }

    @Test
    void aPulledCableIsAGapInOneStreamAndNothingIsLostOutsideIt() throws Exception {
        try (Wearables wearables = connect()) {
            sayBoth(0, SAMPLES);
            await("streaming 1"::equals);
            await("streaming 1"::equals);
            awaitHeard(wearables, 2L * SAMPLES);
            pelvis.unplug();
            await("unplugged 1"::equals);
            pelvis.plugIn();
            await("streaming 1"::equals);
            sayBoth(SAMPLES, 2 * SAMPLES);
            assertThat(wearables.status()).hasSize(2);
            awaitHeard(wearables, 4L * SAMPLES);
        }
        int id = delivered.sensors.get(0).name().equals("pelvis") ? 0 : 1;
        assertThat(delivered.sensors).hasSize(2);
        assertThat(delivered.of(id)).hasSize(2 * SAMPLES);
        assertThat(delivered.of(1 - id)).hasSize(2 * SAMPLES);
        assertThat(delivered.faults(Fault.Kind.GAP))
                .singleElement()
                .satisfies(gap -> assertThat(gap.sensor()).isEqualTo(id));
        assertThat(delivered.faults(Fault.Kind.LOST)).isEmpty();
    }

    /** What is still on its way through the cable when the ports are closed is lost, as with any cable. */
    private static void awaitHeard(Wearables wearables, long samples) throws InterruptedException {
        long until = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < until
                && wearables.status().stream()
                                .flatMap(port -> port.sensors().stream())
                                .mapToLong(SensorStatus::samples)
                                .sum()
                        < samples) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Test
    void onePortThatCannotBeOpenedLeavesNoneOpen() throws Exception {
        assertThatThrownBy(() -> Wearables.connect(
                        List.of(Wish.parse(pelvis.host()), Wish.parse("/dev/ttyNONE9")),
                        List.of(delivered),
                        Optional.empty(),
                        this,
                        ConnectionSettings.usual(),
                        ports,
                        Memory.none(),
                        System::nanoTime))
                .isInstanceOf(PortException.class)
                .hasMessageStartingWith("/dev/ttyNONE9: there is no such serial port");
        connect().close();
    }

    @Test
    void onePortTwiceIsSaidToBeSo() {
        assertThatThrownBy(() -> Wearables.connect(
                        List.of(Wish.parse(pelvis.host() + "=pelvis"), Wish.parse(pelvis.host() + "=left-thigh")),
                        List.of(delivered),
                        Optional.empty(),
                        this,
                        ConnectionSettings.usual(),
                        ports,
                        Memory.none(),
                        System::nanoTime))
                .isInstanceOf(PortException.class)
                .hasMessage(pelvis.host() + ": this port is given twice; name each port once.");
    }

    @Test
    void listeningTellsWhatIsSpoken() throws Exception {
        SpokenDevice device = new SpokenDevice(HiplevelText.PROTOCOL);
        CompletableFuture<Void> saying = CompletableFuture.runAsync(() -> {
            try (OutputStream out = pelvis.output()) {
                // until the cable is pulled: what is said before the port is open is nothing
                for (int n = 0; true; n++) {
                    out.write(device.sample(0, n));
                }
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        });
        Heard heard = Listening.to(ports.at(pelvis.host()), ports, System::nanoTime);
        assertThat(Words.ENGLISH.say(heard.saying())).isEqualTo(pelvis.host() + ": Hiplevel text");
        pelvis.unplug();
        saying.get(60, TimeUnit.SECONDS);
    }
}
