package hiplevel.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads the part of jSerialComm that is made for each system. The library unpacks it into a folder that everybody may write
 * to; here it gets one that is this process's alone, and on systems that allow it the folder is gone again before anything
 * else happens, so that a killed program leaves nothing behind.
 */
final class NativeLibrary {
    private static final String TEMPORARY = "java.io.tmpdir";
    /** On any other system jSerialComm would end the program. */
    private static final List<String> SYSTEMS =
            List.of("win", "mac", "nix", "nux", "sunos", "solaris", "freebsd", "openbsd");

    private final Optional<String> problem = load();

    /** What went wrong, if anything did. */
    Optional<String> problem() {
        return problem;
    }

    private static Optional<String> load() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (SYSTEMS.stream().noneMatch(system::contains)) {
            return Optional.of("there is none for " + system);
        }
        String shared = System.getProperty(TEMPORARY);
        Path own = null;
        try {
            own = Files.createTempDirectory("hiplevel-serial-");
            System.setProperty(TEMPORARY, own.toString());
            SerialPort.getVersion();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("no temporary folder could be made in " + shared + " (" + e.getMessage() + ")");
        } catch (LinkageError e) {
            return Optional.of(e.toString());
        } finally {
            if (shared != null) {
                System.setProperty(TEMPORARY, shared);
            }
            if (own != null) {
                clear(own);
            }
        }
    }

    /** A loaded library's file may go on most systems; Windows keeps it until the process ends, so it is asked again then. */
    private static void clear(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.toFile().delete()) {
                    path.toFile().deleteOnExit();
                }
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
