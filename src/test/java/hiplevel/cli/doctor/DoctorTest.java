package hiplevel.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.session.SessionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Path SAMPLES = Path.of("sample-data");

    @Test
    void everySampleIsAnalysedAsItWasSimulated() throws IOException {
        assertThat(new SampleData(SessionSettings.DEFAULT).analyse(SAMPLES))
                .hasSize(22)
                .allSatisfy(s -> assertThat(s.level()).as(s.text()).isEqualTo(Symptom.Level.WELL));
    }

    @Test
    void aRepetitionThatIsNotFoundIsWrongAndSaysWhichSide() throws IOException {
        JsonNode truth = new ObjectMapper()
                .readTree(SAMPLES.resolve("single-leg-squat_even/truth.json").toFile());
        Symptom nothingFound = new Expected(truth, List.of()).compare("sample");
        assertThat(nothingFound.level()).isEqualTo(Symptom.Level.ILL);
        assertThat(nothingFound.text()).contains("0 repetitions of the left leg, expected 6");
    }

    @Test
    void aSampleThatCannotBeReadIsWrong(@TempDir Path folder) throws IOException {
        Path sample = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(sample.resolve("truth.json"), "{}");
        Files.writeString(sample.resolve("pelvis.csv"), "no,columns,of,ours\n1,2,3,4\n");
        assertThat(new SampleData(SessionSettings.DEFAULT).analyse(folder))
                .singleElement()
                .satisfies(s -> assertThat(s.level()).isEqualTo(Symptom.Level.ILL))
                .satisfies(s -> assertThat(s.what()).isEqualTo("broken"));
    }

    @Test
    void anOldJavaIsWrongAndANewerThanTestedOneIsSaid() {
        assertThat(Machine.java(11).level()).isEqualTo(Symptom.Level.ILL);
        assertThat(Machine.java(17).level()).isEqualTo(Symptom.Level.WELL);
        assertThat(Machine.java(25).level()).isEqualTo(Symptom.Level.WELL);
        assertThat(Machine.java(26).level()).isEqualTo(Symptom.Level.LIMITED);
    }

    @Test
    void aFolderThatIsNotThereYetIsTriedAtTheNearestAbove(@TempDir Path folder) {
        assertThat(Machine.folder("home", folder.resolve("a/b")).text()).endsWith("(will be made)");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aFileInAFoldersPlaceCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Machine.folder("home", file).level()).isEqualTo(Symptom.Level.ILL);
    }
}
