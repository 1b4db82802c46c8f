package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing is counted to the sample. */
class DeletedRowsTest {
    @TempDir
    private Path folder;

    @Test
    void fiveRowsDeletedFromARealRecordingAreExactlyFiveMoreMissing() throws IOException {
        Path source = RealData.at("ximu3-lower-body");
        Path copy = folder.resolve("walk");
        try (Stream<Path> logs = Files.list(source)) {
            for (Path log : logs.filter(Files::isDirectory).toList()) {
                Path target = Files.createDirectories(copy.resolve(log.getFileName()));
                List<String> lines = Files.readAllLines(log.resolve("Inertial.csv"));
                if (log.getFileName().toString().startsWith("Left Upper Leg")) {
                    lines.subList(400, 405).clear();
                }
                Files.write(target.resolve("Inertial.csv"), lines);
            }
        }
        Spoilt.analysed(copy, folder.resolve("report"));
        List<String> missing = StreamSupport.stream(
                        Spoilt.report(folder.resolve("report"))
                                .get("dataQuality")
                                .spliterator(),
                        false)
                .map(q -> q.get("placement").asText() + " " + q.get("missing"))
                .toList();
        assertThat(missing)
                .containsExactlyInAnyOrder(
                        "pelvis 28", "left-thigh 13", "right-thigh 27", "left-shank 21", "right-shank 11");
    }
}
