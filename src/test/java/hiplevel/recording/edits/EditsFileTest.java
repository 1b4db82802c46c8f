package hiplevel.recording.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.imu.Side;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsFileTest {
    private static final Edits EDITS = Edits.NONE
            .with(new Edit.StanceSide(41_234_567, Side.LEFT, Optional.of("\"exchanged\", said Zoë")))
            .with(new Edit.Dropped(47_000_001, Optional.empty()));

    @TempDir
    Path folder;

    private Path recording;

    @BeforeEach
    void aRecording() throws Exception {
        recording = Files.writeString(folder.resolve("squat.xdf"), "XDF:");
    }

    @Test
    void whatIsWrittenIsReadBackAndTheRecordingIsAsItWas() throws Exception {
        EditsFile.write(recording, EDITS);
        assertThat(EditsFile.read(recording)).isEqualTo(EDITS);
        assertThat(recording).hasContent("XDF:");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(recording, folder.resolve("squat.xdf.edits.json"));
        }
    }

    @Test
    void aFileAndAFolderOfTheSameNameHaveEachTheirOwn() {
        assertThat(EditsFile.of(folder.resolve("squat"))).isEqualTo(folder.resolve("squat.edits.json"));
        assertThat(EditsFile.of(folder.resolve("squat.xdf"))).isEqualTo(folder.resolve("squat.xdf.edits.json"));
        assertThat(EditsFile.of(folder.resolve("squat/../squat/."))).isEqualTo(folder.resolve("squat.edits.json"));
    }

    @Test
    void onlyTheOwnerMayReadThem() throws Exception {
        EditsFile.write(recording, EDITS);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(EditsFile.of(recording))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void withTheLastEditTheFileGoes() throws Exception {
        EditsFile.write(recording, EDITS);
        Edits none = EDITS.without(EDITS.all().get(0)).without(EDITS.all().get(1));
        EditsFile.write(recording, none);
        assertThat(EditsFile.of(recording)).doesNotExist();
        assertThat(EditsFile.read(recording)).isEqualTo(Edits.NONE);
    }

    @Test
    void aLeftoverOfAWriteThatWasCutOffIsNoHindrance() throws Exception {
        Files.writeString(folder.resolve("squat.xdf.edits.json.new"), "{\"format\": \"hipl");
        EditsFile.write(recording, EDITS);
        assertThat(EditsFile.read(recording)).isEqualTo(EDITS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": | is not JSON",
                "{\"edits\": []} | format is",
                "{\"format\": \"hiplevel-edits\", \"version\": 2} | version is 2",
                "{\"format\": \"hiplevel-edits\", \"version\": 1, \"edits\": {}} | edits is",
                "{\"format\": \"hiplevel-edits\", \"version\": 1, \"edits\": [{\"edit\": \"moved\", \"atSeconds\": 1}]} | edits[0].edit is",
                "{\"format\": \"hiplevel-edits\", \"version\": 1, \"edits\": [{\"edit\": \"dropped\"}]} | edits[0].atSeconds is",
                "{\"format\": \"hiplevel-edits\", \"version\": 1, \"edits\": [{\"edit\": \"stance-side\", \"atSeconds\": 1, \"stanceSide\": \"up\"}]} | edits[0].stanceSide is"
            })
    void whatSaysNonsenseIsRefusedWithItsPlaceAndNeverWrittenOver(String text, String where) throws Exception {
        Path file = Files.writeString(EditsFile.of(recording), text);
        assertThatThrownBy(() -> EditsFile.read(recording))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("squat.xdf.edits.json")
                .hasMessageContaining(where);
        for (Edits edits : List.of(EDITS, Edits.NONE)) {
            assertThatThrownBy(() -> EditsFile.write(recording, edits)).isInstanceOf(UnreadableException.class);
        }
        assertThat(file).hasContent(text);
    }
}
