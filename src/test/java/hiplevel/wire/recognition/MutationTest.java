package hiplevel.wire.recognition;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.Check;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good bytes with bits flipped, and blocks dropped, doubled, put in, swapped and cut off: every decoder stands it. */
class MutationTest {
    private static final int MUTANTS = 60;
    /** Good frames behind the damage; by then every decoder is in step again. */
    private static final int READINGS = 40;

    static Stream<Arguments> heard() {
        return Stream.concat(
                Protocols.all().stream()
                        .filter(p -> p.encoder().isPresent())
                        .map(p -> Arguments.of(p.name(), Spoken.by(p, READINGS))),
                Stream.of(
                                "wire/ximu3/pelvis_64f0edbf.bin",
                                "wire/ximu3/pelvis_64f0edbf.txt",
                                "wire/openimu_z1.raw",
                                "wire/xsens_1_output.bin")
                        .flatMap(file -> Capture.all().filter(c -> c.file().equals(file)))
                        .map(c -> Arguments.of(c.protocol(), Arrays.copyOf(c.bytes(), 3000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heard")
    void mutantsOfItDoNoHarmToAnyDecoder(String name, byte[] bytes) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = Mutations.of(bytes, random);
            Ordeal.of(Protocols.named(name).orElseThrow(), mutant, i);
            if (i % 15 == 0) {
                Protocols.all().forEach(p -> Ordeal.of(p, mutant, 1));
                Ordeal.ofRecogniser(Protocols.all(), mutant, i);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heard")
    void behindTheDamageEveryFrameOfACheckedProtocolIsHeard(String name, byte[] bytes) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        if (protocol.check() != Check.CRC16
                && protocol.check() != Check.SUM
                && protocol.check() != Check.CHECKED_TEXT) {
            return;
        }
        Listening clean = Listening.to(protocol, bytes);
        int half = clean.frames().size() / 2;
        // who it is and its scales, which come again only after a second
        byte[] hello = Arrays.copyOf(bytes, offset(clean, 2));
        byte[] damaged = Arrays.copyOfRange(bytes, hello.length, offset(clean, half));
        byte[] good = Arrays.copyOfRange(bytes, offset(clean, half), bytes.length);
        // the decoder may still wait for the end of a false start, and a WitMotion reading is five frames
        List<String> wanted = clean.frames().subList(half + 6, clean.frames().size());
        Random random = new Random(5);
        for (int i = 0; i < MUTANTS; i++) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(hello);
            all.writeBytes(Mutations.of(damaged, random));
            all.writeBytes(good);
            List<String> heard = Listening.to(protocol, all.toByteArray()).frames();
            assertThat(heard.subList(Math.max(0, heard.size() - wanted.size()), heard.size()))
                    .as("mutant %d", i)
                    .isEqualTo(wanted);
        }
    }

    private static int offset(Listening heard, int frame) {
        return (int) heard.frameSpans().get(frame).offset();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heard")
    void nothingAllocatesMuchWhateverComes(String name, byte[] bytes) {
        Random random = new Random(6);
        Protocol protocol = Protocols.named(name).orElseThrow();
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = Mutations.of(bytes, random);
            Ordeal.allocatesLittle(protocol.decoder(), mutant);
            Ordeal.allocatesLittle(() -> new LockedDecoder(protocol), mutant);
        }
    }

    @Test
    void longRubbishIsNotHoarded() {
        byte[] random = new byte[1_000_000];
        new Random(7).nextBytes(random);
        byte[] same = new byte[1_000_000];
        Arrays.fill(same, (byte) 'a');
        byte[] ones = new byte[1_000_000];
        Arrays.fill(ones, (byte) 1);
        byte[] words = "a,b,c\n".repeat(50_000).getBytes(US_ASCII);
        byte[] axes = "x,y,z\nax:1,ay:1,az:1\n".repeat(20_000).getBytes(US_ASCII);
        byte[] log = OtherTalk.espBoot(150);
        for (Protocol protocol : Protocols.all()) {
            for (byte[] bytes : List.of(random, same, ones, words, axes, log)) {
                Ordeal.allocatesLittle(protocol.decoder(), bytes);
                Ordeal.allocatesLittle(() -> new LockedDecoder(protocol), bytes);
            }
        }
    }
}
