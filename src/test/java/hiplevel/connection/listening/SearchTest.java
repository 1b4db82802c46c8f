package hiplevel.connection.listening;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.listening.Search.Step;
import hiplevel.connection.memory.Remembered;
import hiplevel.serial.ControlLines;
import hiplevel.serial.Port;
import hiplevel.serial.Tuning;
import hiplevel.wire.Crc16;
import hiplevel.wire.own.HiplevelText;
import hiplevel.wire.recognition.Protocols;
import hiplevel.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final long MILLI = 1_000_000L;
    private static final Port BRIDGE = Port.named("/dev/ttyUSB0", Port.Kind.BRIDGE);
    private static final Port NATIVE = Port.named("/dev/ttyACM0", Port.Kind.NATIVE);
    private static final Port PSEUDO = Port.named("/dev/pts/7", Port.Kind.PSEUDO);
    private static final byte[] LINE = "#H,1,Belt,SN42,1.0,7,1*".getBytes(StandardCharsets.US_ASCII);

    private long now;
    private final List<Tuning> tunings = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    private Search search(Port port, Optional<Remembered> hint) {
        Search search = new Search(port, hint, Protocols.all(), Optional.empty(), now);
        tunings.add(search.tuning());
        return search;
    }

    /** Listens for so long, hearing that of each 10 ms, until something is found. */
    private Optional<Step.Found> listen(Search search, long millis, byte[] each) {
        for (long passed = 0; passed < millis; passed += 10) {
            now += 10 * MILLI;
            if (each.length > 0) {
                search.take(now, each, 0, each.length);
            }
            Step step = search.next(now);
            if (step instanceof Step.Found found) {
                return Optional.of(found);
            }
            if (step instanceof Step.Retune retune) {
                retune.saying().map(Words.ENGLISH::say).ifPresent(sentences::add);
                tunings.add(retune.tuning());
                search.retuned(now, true);
            } else if (step instanceof Step.NothingKnown nothing) {
                sentences.add(Words.ENGLISH.say(nothing.saying()));
            }
        }
        return Optional.empty();
    }

    private static byte[] noise() {
        byte[] noise = new byte[115];
        new Random(3).nextBytes(noise);
        return noise;
    }

    private static byte[] line(int n) {
        String content = "I,0," + n + "," + (1_000_000L + 10_000L * n) + ",0.1,0.2,9.81,0.01,0.02,0.03";
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        int crc = Crc16.of(0, bytes, 0, bytes.length);
        return String.format("%s*%04X%n", content, crc).replace("\r", "").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void ratesAreTriedInTheOrderOfHowCommonTheyAre() {
        Search search = search(BRIDGE, Optional.empty());
        listen(search, 1000, noise());
        assertThat(tunings).extracting(Tuning::baud).startsWith(115200, 9600, 57600, 921600, 460800, 230400, 38400);
        assertThat(tunings).extracting(Tuning::lines).containsOnly(ControlLines.LOW);
    }

    @Test
    void bytesOfAnotherRateAreLeftEarlyAndTheRightOneIsFound() {
        Search search = search(BRIDGE, Optional.empty());
        long began = now;
        while (search.tuning().baud() != 57600) {
            listen(search, 10, noise());
        }
        assertThat(now - began).isLessThan(500 * MILLI);
        Optional<Step.Found> found = Optional.empty();
        for (int n = 0; found.isEmpty() && n < 50; n++) {
            found = listen(search, 10, line(n));
        }
        assertThat(found).hasValueSatisfying(f -> {
            assertThat(f.protocol().name()).isEqualTo(HiplevelText.PROTOCOL.name());
            assertThat(f.tuning().baud()).isEqualTo(57600);
        });
    }

    @Test
    void whatWasRememberedIsTriedFirst() {
        Search search = search(BRIDGE, Optional.of(new Remembered("witmotion", 460800, true, Optional.empty())));
        assertThat(search.tuning()).isEqualTo(new Tuning(460800, ControlLines.HIGH));
        listen(search, 320, noise());
        assertThat(tunings)
                .extracting(Tuning::baud)
                .containsExactly(460800, 115200, 9600, 57600, 921600, 230400, 38400, 460800);
    }

    @Test
    void twoSecondsOfSilenceTurnTheControlLinesOverOnceAndSaySo() {
        Search search = search(BRIDGE, Optional.empty());
        listen(search, 30_000, new byte[0]);
        assertThat(tunings.stream().filter(t -> t.lines() == ControlLines.LOW)).hasSize(2);
        assertThat(tunings.get(2)).isEqualTo(new Tuning(115200, ControlLines.HIGH));
        assertThat(sentences)
                .containsExactly(
                        "/dev/ttyUSB0: nothing was heard for 2 s; trying with DTR and RTS high, at which some boards begin"
                                + " anew.",
                        "/dev/ttyUSB0: nothing was heard at all; is the device switched on, and set to send by itself?");
    }

    @Test
    void aDevicesOwnUsbIsTriedAtOneRateAndBothControlLines() {
        Search search = search(NATIVE, Optional.empty());
        listen(search, 30_000, new byte[0]);
        assertThat(tunings)
                .containsExactly(new Tuning(115200, ControlLines.HIGH), new Tuning(115200, ControlLines.LOW));
    }

    @Test
    void aPseudoTerminalIsNeverOpenedAnew() {
        Search search = search(PSEUDO, Optional.empty());
        listen(search, 30_000, new byte[0]);
        listen(search, 10_000, noise());
        assertThat(tunings).hasSize(1);
        assertThat(sentences).hasSize(1);
    }

    @Test
    void aDeviceThatIsSwitchedOnLateIsFoundAllTheSame() {
        Search search = search(BRIDGE, Optional.empty());
        listen(search, 20_000, new byte[0]);
        Optional<Step.Found> found = Optional.empty();
        for (int n = 0; found.isEmpty() && n < 5000; n++) {
            boolean right = search.tuning().baud() == 115200;
            found = listen(search, 10, right ? line(n) : noise());
        }
        assertThat(found).isPresent();
    }

    @Test
    void bytesOfNoKnownProtocolAreSaidToBeSoOnce() {
        Search search = search(BRIDGE, Optional.empty());
        byte[] gps = "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        listen(search, 16_000, gps);
        assertThat(sentences)
                .singleElement()
                .asString()
                .startsWith("/dev/ttyUSB0: ")
                .contains(" bytes were heard at 7 baud rates, and they are of no protocol that is known here;");
    }

    @Test
    void aRateThatThePortRefusesIsPassedOver() {
        Search search = search(BRIDGE, Optional.empty());
        listen(search, 30, noise());
        search.retuned(now, false);
        assertThat(search.next(now)).isInstanceOf(Step.Retune.class);
    }

    @Test
    void keptBytesKnowWhenEachArrived() {
        KeptChunks kept = new KeptChunks();
        kept.add(10, LINE, 0, 4);
        kept.add(20, LINE, 4, 5);
        kept.add(30, LINE, 5, 20);
        assertThat(kept.arrivalOf(0)).isEqualTo(10);
        assertThat(kept.arrivalOf(3)).isEqualTo(10);
        assertThat(kept.arrivalOf(4)).isEqualTo(20);
        assertThat(kept.arrivalOf(5)).isEqualTo(30);
        assertThat(kept.arrivalOf(19)).isEqualTo(30);
        assertThat(kept.arrivalOf(2000)).isEqualTo(30);
    }
}
