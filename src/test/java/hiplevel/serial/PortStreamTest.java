package hiplevel.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.live.PtyPair;
import hiplevel.live.Withheld;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real pseudo-terminals and the real library. */
class PortStreamTest {
    private static final Tuning USUAL = new Tuning(115200, ControlLines.LOW);
    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    private final Ports ports = new SerialPorts();
    private final Heard heard = new Heard();
    private final Semaphore arrived = new Semaphore(0);
    private PtyPair pair;

    @BeforeEach
    void plugIn() throws IOException {
        pair = PtyPair.in(folder, "wearable");
    }

    @AfterEach
    void unplug() throws IOException {
        pair.close();
    }

    private PortStream open() throws PortException {
        return open(pair);
    }

    private PortStream open(PtyPair cable) throws PortException {
        return PortStream.open(ports, ports.at(cable.host()), USUAL, System::nanoTime, arrived::release);
    }

    /** Fetches until it is so; each wait ends with a read or an attempt of the reading thread. */
    private void fetchUntil(PortStream stream, BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + 60 * SECOND;
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited a minute").isLessThan(end);
            while (stream.poll(heard)) {
                // until it is empty
            }
            if (!so.getAsBoolean()) {
                assertThat(arrived.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private static void say(PtyPair pair, byte[] bytes) {
        try (OutputStream out = pair.output()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bytesArriveWholeAndInOrder() throws Exception {
        byte[] sent = new byte[1 << 20];
        new Random(7).nextBytes(sent);
        try (PortStream stream = open()) {
            CompletableFuture<Void> said = CompletableFuture.runAsync(() -> say(pair, sent));
            fetchUntil(stream, () -> heard.bytes.size() >= sent.length);
            said.get();
        }
        assertThat(heard.bytes.toByteArray()).isEqualTo(sent);
        assertThat(heard.times).isSorted();
        assertThat(heard.events).isEmpty();
    }

    @Test
    void unpluggingIsNoticedWithinASecondAndPluggingInContinuesTheStream() throws Exception {
        try (PortStream stream = open()) {
            say(pair, new byte[] {1, 2, 3});
            fetchUntil(stream, () -> heard.bytes.size() == 3);
            Withheld withheld = Withheld.from();
            long pulled = System.nanoTime();
            pair.unplug();
            fetchUntil(stream, () -> heard.events.size() == 1);
            long withheldNanos = withheld.nanos();
            assertThat(heard.events).containsExactly(new PortEvent.Lost());
            assertThat(heard.lastEvent - pulled - withheldNanos).isLessThan(SECOND);
            pair.plugIn();
            fetchUntil(stream, () -> heard.events.size() == 2);
            assertThat(heard.events).last().isEqualTo(new PortEvent.Back());
            say(pair, new byte[] {4, 5});
            fetchUntil(stream, () -> heard.bytes.size() == 5);
        }
        assertThat(heard.bytes.toByteArray()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theReadingThreadEndsWithTheStream() throws Exception {
        String name = "reads " + pair.host();
        try (PortStream stream = open()) {
            fetchUntil(stream, () -> running(name));
        }
        awaitEnd(name);
    }

    /** Closing waits for its thread a second, and no longer where that gets no turn. */
    private static void awaitEnd(String name) throws InterruptedException {
        long end = System.nanoTime() + 60 * SECOND;
        while (running(name)) {
            assertThat(System.nanoTime()).as("waited a minute").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static boolean running(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name));
    }

    @Test
    void aDeviceThatTakesNoBytesHoldsUpNeitherReadingNorClosing() throws Exception {
        try (PtyPair deaf = PtyPair.thatNeverJams(folder, "deaf")) {
            try (PortStream stream = open(deaf)) {
                // more than the far end keeps without reading
                for (int i = 0; i < 4; i++) {
                    stream.send(new byte[1 << 18], at -> {});
                }
                say(deaf, new byte[] {9});
                fetchUntil(stream, () -> heard.bytes.size() == 1);
            }
            awaitEnd("reads " + deaf.host());
        }
    }

    @Test
    void aPortInUseIsSaidToBeSo() throws Exception {
        try (PortStream stream = open()) {
            assertThatThrownBy(() -> ports.open(pair.host(), USUAL))
                    .isInstanceOfSatisfying(
                            PortException.class, e -> assertThat(e.reason()).isEqualTo(PortException.Reason.BUSY))
                    .hasMessage(
                            pair.host() + ": it is in use already; close the program that holds it (a serial monitor,"
                                    + " another hiplevel, ModemManager) and try again.");
            assertThat(stream.poll(heard)).isFalse();
        }
    }

    @Test
    void aPortThatIsNotThereIsSaidToBeSo() throws IOException {
        assertThatThrownBy(() -> ports.open("/dev/ttyNONE9", USUAL))
                .isInstanceOfSatisfying(
                        PortException.class, e -> assertThat(e.reason()).isEqualTo(PortException.Reason.GONE))
                .hasMessageStartingWith("/dev/ttyNONE9: there is no such serial port; ")
                .hasMessageEndingWith("'hiplevel ports' lists them with what they are.");
        Path file = Files.createFile(folder.resolve("notes.txt"));
        assertThatThrownBy(() -> ports.open(file.toString(), USUAL))
                .hasMessageStartingWith(file + ": there is no such serial port; ");
        assertThatThrownBy(() -> ports.open("/dev/null", USUAL))
                .hasMessage("/dev/null: this is not a serial port; 'hiplevel ports' lists those that are.");
    }

    @Test
    void aPseudoTerminalIsKnownAsOneThroughItsLink() {
        assertThat(ports.at(pair.host())).isEqualTo(Port.named(pair.host(), Port.Kind.PSEUDO));
    }
}
