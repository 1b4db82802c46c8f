package hiplevel.desktop.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By what a recording is known again. Another one may be put in its place while it is looked at: what is corrected by its times
 * would be about something else there.
 *
 * @param size in bytes
 * @param changed last
 */
record Stamp(long size, FileTime changed) {
    private static final Stamp UNKNOWN = new Stamp(-1, FileTime.fromMillis(0));

    /** Of a folder nothing is known: reports and notes are put into it, which change nothing of what was recorded. */
    static Stamp of(Path recording) {
        try {
            BasicFileAttributes file = Files.readAttributes(recording, BasicFileAttributes.class);
            return file.isDirectory() ? UNKNOWN : new Stamp(file.size(), file.lastModifiedTime());
        } catch (IOException e) {
            // reading it says why
            return UNKNOWN;
        }
    }
}
