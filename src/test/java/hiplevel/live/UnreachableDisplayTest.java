package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A DISPLAY is named that nobody serves, as after a broken ssh. */
@EnabledOnOs(OS.LINUX)
class UnreachableDisplayTest {
    private static final List<String> NOBODY_SERVES =
            List.of("env", "DISPLAY=:4711", "_JAVA_OPTIONS=-Djava.awt.headless=false");

    @TempDir
    private Path folder;

    @Test
    void theWindowIsRefusedInASentence() throws Exception {
        try (Spawned program = Spawned.run(folder, NOBODY_SERVES, "app")) {
            assertThat(program.await()).as(program.said()).isEqualTo(2);
            assertThat(program.said()).contains("there is no display").doesNotContain("internal error");
        }
    }

    @Test
    void withoutACommandTheHelpIsPrinted() throws Exception {
        try (Spawned program = Spawned.run(folder, NOBODY_SERVES)) {
            assertThat(program.await()).as(program.said()).isZero();
            assertThat(program.printed()).contains("Usage: hiplevel");
        }
    }
}
