package hiplevel.wire.recognition;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hiplevel.wire.Protocol;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer looks for bytes that decoders cannot stand, beginning with what each protocol's encoder says. In the ordinary run
 * only those beginnings are tried, and findings that were kept among the resources; it searches with {@code mvn test -Pfuzz
 * -Dtest=WireFuzzTest#decoders}, one method a run. What is allocated is not measured here, where Jazzer's own hooks
 * allocate, but in {@link MutationTest}.
 */
class WireFuzzTest {
    static Stream<byte[]> seeds() {
        List<Protocol> protocols = Protocols.all();
        return IntStream.range(0, protocols.size())
                .filter(i -> protocols.get(i).encoder().isPresent())
                .mapToObj(i -> seed(i, Spoken.by(protocols.get(i), 12)));
    }

    /** The first byte says which protocol's decoders, the second how the bytes are cut. */
    private static byte[] seed(int protocol, byte[] bytes) {
        byte[] seed = new byte[bytes.length + 2];
        seed[0] = (byte) protocol;
        seed[1] = 7;
        System.arraycopy(bytes, 0, seed, 2, bytes.length);
        return seed;
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void decoders(byte[] data) {
        if (data != null && data.length > 1) {
            List<Protocol> protocols = Protocols.all();
            Protocol protocol = protocols.get((data[0] & 0xFF) % protocols.size());
            Ordeal.of(protocol, Arrays.copyOfRange(data, 2, data.length), data[1]);
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void recogniser(byte[] data) {
        if (data != null && data.length > 1) {
            Ordeal.ofRecogniser(Protocols.all(), Arrays.copyOfRange(data, 2, data.length), data[1]);
        }
    }
}
