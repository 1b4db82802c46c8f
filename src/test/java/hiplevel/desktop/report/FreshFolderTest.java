package hiplevel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No report takes the place of another, and none lies loosely among other files. */
class FreshFolderTest {
    private static final FreshFolder SQUAT = FreshFolder.of("squat.xdf");

    @TempDir
    private Path folder;

    private Path holding(String name) throws Exception {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(made.resolve("report.html"), "another's");
        return made;
    }

    @Test
    void itIsCalledAsTheRecordingAndCountedWhereThatIsTaken() throws Exception {
        assertThat(SQUAT.in(folder)).isEqualTo(folder.resolve("squat-report"));
        holding("squat-report");
        holding("squat-report-2");
        assertThat(SQUAT.in(folder)).isEqualTo(folder.resolve("squat-report-3"));
        assertThat(FreshFolder.of("walking_left").in(folder)).isEqualTo(folder.resolve("walking_left-report"));
    }

    @Test
    void aNewOrEmptyFolderIsTakenAsItWasChosen() throws Exception {
        assertThat(SQUAT.instead(folder.resolve("new"), Optional.empty())).isEqualTo(folder.resolve("new"));
        assertThat(SQUAT.instead(folder, Optional.empty())).isEqualTo(folder);
    }

    @Test
    void whereThisReportWasWrittenItMayBeWrittenAgain() throws Exception {
        Path mine = holding("squat-report");
        assertThat(SQUAT.instead(mine, Optional.of(mine))).isEqualTo(mine);
    }

    @Test
    void besideAnOlderReportOfTheSameNameAndInsideAnyOtherFolderThereIsAFreshOne() throws Exception {
        assertThat(SQUAT.instead(holding("squat-report"), Optional.empty()))
                .isEqualTo(folder.resolve("squat-report-2"));
        Path stick = holding("stick");
        assertThat(SQUAT.instead(stick, Optional.empty())).isEqualTo(stick.resolve("squat-report"));
        assertThat(SQUAT.instead(stick.resolve("report.html"), Optional.empty()))
                .isEqualTo(stick.resolve("squat-report"));
    }
}
