package hiplevel.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.cli.Hiplevel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedRecordingsTest {
    private static String said(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(said, true, StandardCharsets.UTF_8);
        Hiplevel.run(arguments, screen, screen);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whoeverRecordsIsToldOfTheRecordingsThatWereCutOffThere(@TempDir Path folder) throws Exception {
        Path whole = folder.resolve("whole.xdf");
        said("convert", "sample-data/single-leg-squat_even", whole.toString());
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(folder.resolve("cut.xdf"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(said(
                        "record",
                        "--port",
                        "/dev/no-such-port",
                        "--out",
                        folder.resolve("new.xdf").toString()))
                .contains("cut.xdf was cut off after")
                .contains("'hiplevel recover ")
                .doesNotContain("whole.xdf was cut off");
    }
}
