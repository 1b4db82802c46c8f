package hiplevel.desktop.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileIsKnownByItsSizeAndItsTime() throws Exception {
        Path recording = file("a.xdf", "XDF:");
        Stamp stamp = Stamp.of(recording);
        assertThat(stamp.isAsItWas()).isTrue();
        Files.setLastModifiedTime(recording, FileTime.fromMillis(0));
        assertThat(stamp.isAsItWas()).isFalse();
    }

    @Test
    void aFolderIsKnownByItsTables() throws Exception {
        Path pelvis = file("pelvis.csv", "time");
        file("left-thigh.csv", "time");
        Stamp stamp = Stamp.of(folder);
        file("pelvis.csv", "time of another");
        assertThat(stamp.isAsItWas()).isFalse();
        assertThat(Stamp.of(folder).isAsItWas()).isTrue();
        Stamp whole = Stamp.of(folder);
        Files.delete(pelvis);
        assertThat(whole.isAsItWas()).isFalse();
    }

    @Test
    void notesAndReportsBesideTheTablesChangeNothing() throws Exception {
        file("pelvis.csv", "time");
        file("note.txt", "a");
        Stamp stamp = Stamp.of(folder);
        file("note.txt", "another one");
        file("measures.csv", "exported");
        Files.createDirectory(folder.resolve("report"));
        assertThat(stamp.isAsItWas()).isTrue();
    }
}
