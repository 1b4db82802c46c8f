package hiplevel.wire.recognition;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hiplevel.wire.Protocol;
import java.util.Arrays;
import java.util.List;

/**
 * Jazzer looks for bytes that decoders cannot stand. In the ordinary run the inputs kept in the resources are tried again;
 * it searches with {@code JAZZER_FUZZ=1 mvn test -Dtest=WireFuzzTest#decoders}, one method a run.
 */
class WireFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void decoders(byte[] data) {
        List<Protocol> protocols = Protocols.all();
        if (data.length > 1 && !protocols.isEmpty()) {
            Protocol protocol = protocols.get((data[0] & 0xFF) % protocols.size());
            Ordeal.of(protocol, Arrays.copyOfRange(data, 2, data.length), data[1]);
        }
    }

    @FuzzTest(maxDuration = "2m")
    void recogniser(byte[] data) {
        if (data.length > 0) {
            Ordeal.ofRecogniser(Protocols.all(), Arrays.copyOfRange(data, 1, data.length), data[0]);
        }
    }
}
