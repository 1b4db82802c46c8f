package hiplevel.recording;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer looks for files that readers cannot stand, beginning with good ones; see {@code WireFuzzTest}: {@code mvn test
 * -Pfuzz -Dtest=RecordingFuzzTest#xdf}.
 */
class RecordingFuzzTest {
    static Stream<byte[]> goodXdf() throws IOException {
        Path folder = Files.createTempDirectory("xdf");
        try {
            return Stream.of(MutantFilesTest.xdf(folder));
        } finally {
            Files.deleteIfExists(folder.resolve("good.xdf"));
            Files.deleteIfExists(folder);
        }
    }

    static Stream<byte[]> goodCsv() {
        return Stream.of(Readers.CSV.good());
    }

    static Stream<byte[]> goodJson() {
        return Stream.of(Readers.SESSION_JSON.good(), Readers.BANDS_JSON.good());
    }

    @MethodSource("goodXdf")
    @FuzzTest(maxDuration = "2m")
    void xdf(byte[] data) {
        stands(Readers.XDF, data);
    }

    @MethodSource("goodCsv")
    @FuzzTest(maxDuration = "2m")
    void csv(byte[] data) {
        stands(Readers.CSV, data);
    }

    @MethodSource("goodJson")
    @FuzzTest(maxDuration = "2m")
    void json(byte[] data) {
        stands(Readers.SESSION_JSON, data);
        stands(Readers.BANDS_JSON, data);
    }

    private static void stands(Readers reader, byte[] data) {
        if (data == null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("fuzz");
            try {
                reader.read(data, folder);
            } finally {
                for (String name : new String[] {"any.xdf", "pelvis.csv", "session.json"}) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
