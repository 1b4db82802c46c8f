package hiplevel.recording.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** New files and folders that only their owner may read: recordings are health data. Nothing is ever overwritten. */
public final class OwnerOnly {
    private static final int MOST_NAMES = 10_000;

    private OwnerOnly() {}

    /** A new file, open for writing. */
    public static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions("rw-------"));
    }

    /** The folder, made with those above it where they are missing; one that is there stays as it is. */
    public static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions("rwx------"));
        }
    }

    /** {@code squat.xdf}, or {@code squat_2.xdf}, {@code squat_3.xdf} … where that is taken. */
    static Path numbered(Path file, int number) {
        if (number == 1) {
            return file;
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return file.resolveSibling(stem + "_" + number + ending);
    }

    /** Tries the name and then the numbered ones until one is free. */
    static Medium createFree(Path wanted, Drive drive) throws IOException {
        for (int number = 1; number < MOST_NAMES; number++) {
            try {
                return drive.create(numbered(wanted, number));
            } catch (FileAlreadyExistsException e) {
                // taken: the next number
            }
        }
        throw new FileAlreadyExistsException(
                wanted.toString(), null, "it and " + MOST_NAMES + " numbered ones are there. Name another one.");
    }

    private static FileAttribute<?>[] permissions(String letters) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(letters))
                }
                : new FileAttribute<?>[0];
    }
}
