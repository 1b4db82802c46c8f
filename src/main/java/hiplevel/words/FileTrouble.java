package hiplevel.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;

/**
 * What the system's refusals of files mean: Java gives only the file's name where the kind of the exception says the rest,
 * and the system's own English elsewhere.
 */
final class FileTrouble {
    /** As Linux and macOS say it; Windows speaks the person's language by itself. */
    private static final Map<String, String> KNOWN = Map.of(
            "No space left on device", "file.no-space",
            "Disk quota exceeded", "file.quota",
            "Read-only file system", "file.read-only",
            "File name too long", "file.name-too-long",
            "Not a directory", "file.no-folder",
            "Is a directory", "file.is-folder",
            "Input/output error", "file.input-output");

    private FileTrouble() {}

    /** Empty for what says enough by itself. */
    static Optional<Saying> of(Throwable e) {
        if (e instanceof AccessDeniedException denied) {
            return Optional.of(Saying.of("file.no-permission", denied.getFile()));
        }
        if (e instanceof NoSuchFileException missing) {
            return Optional.of(Saying.of("file.not-there", missing.getFile()));
        }
        if (e instanceof FileAlreadyExistsException taken && taken.getReason() == null) {
            return Optional.of(Saying.of("file.taken", taken.getFile()));
        }
        if (e instanceof FileSystemException refused) {
            return known(refused.getReason()).map(why -> Saying.of("file.of", why, refused.getFile()));
        }
        return e instanceof IOException ? known(e.getMessage()) : Optional.empty();
    }

    private static Optional<Saying> known(String reason) {
        return Optional.ofNullable(reason).map(KNOWN::get).map(Saying::of);
    }
}
