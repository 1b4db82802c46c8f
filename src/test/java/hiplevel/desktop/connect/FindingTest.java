package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.found.RowMeaning;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
    private static final String PORT = "/dev/ttyNONE9";

    @TempDir
    private Path home;

    /** Whoever presses a button while the ports are let go is too late, and nothing worse. */
    @Test
    void whatIsAskedForAfterTheEndIsNotDone() throws Exception {
        List<Saying> warnings = new CopyOnWriteArrayList<>();
        Finding finding = new Finding(home, warnings::add);
        finding.endAndWait();
        finding.name(PORT);
        finding.readRows(PORT, RowMeaning.usual(6));
        finding.forgetRows(PORT);
        finding.end();
        assertThat(finding.now()).noneMatch(watched -> watched.port().path().equals(PORT));
        assertThat(warnings).isEmpty();
    }
}
