package hiplevel.recording;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.wire.recognition.Mutations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Good files with bits flipped, and blocks dropped, doubled, put in and cut off. */
class MutantFilesTest {
    private static final int MUTANTS = 150;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyReaderStandsThem(Readers reader) throws IOException {
        byte[] good = reader == Readers.XDF ? xdf(folder) : reader.good();
        reader.stand(good, folder);
        Random random = new Random(8);
        for (int i = 0; i < MUTANTS; i++) {
            reader.stand(Mutations.of(good, random), folder);
        }
    }

    /** A small recording of one sensor. */
    static byte[] xdf(Path folder) throws IOException {
        try (RecordingWriter writer =
                RecordingWriter.create(folder.resolve("good.xdf"), WearingFacts.NONE, 0, new Unhurried())) {
            writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
            for (int i = 0; i < 40; i++) {
                writer.sample(0, 1_000_000 + i * 10_000, i, 2, 3, 4, 5, 9.81);
            }
        }
        return Files.readAllBytes(folder.resolve("good.xdf"));
    }
}
