package hiplevel.cli.doctor;

import hiplevel.cli.terminal.Version;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Java, memory, text, display, fonts and folders. */
final class Machine {
    private static final int OLDEST_JAVA = 17;
    private static final int NEWEST_TESTED_JAVA = 25;
    private static final long ENOUGH_HEAP = 400L << 20;

    private Machine() {}

    static List<Symptom> look() {
        List<Symptom> found = new ArrayList<>();
        found.add(Symptom.well("program", "Hiplevel " + Version.number()));
        found.add(java(Runtime.version().feature()));
        found.add(Symptom.well(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors"));
        found.add(memory(Runtime.getRuntime().maxMemory()));
        found.add(text());
        found.add(fonts());
        found.add(display());
        found.add(folder("working folder", Path.of("").toAbsolutePath()));
        found.add(folder("temporary folder", Path.of(System.getProperty("java.io.tmpdir"))));
        return found;
    }

    static Symptom java(int feature) {
        String version = System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
        if (feature < OLDEST_JAVA) {
            return Symptom.ill("Java", version + ": expected 17 or newer; install a JDK 17");
        }
        if (feature > NEWEST_TESTED_JAVA) {
            return Symptom.limited("Java", version + ": newer than the newest this program is tested on, 25");
        }
        return Symptom.well("Java", version);
    }

    static Symptom memory(long bytes) {
        String size = (bytes >> 20) + " MB of heap";
        return bytes < ENOUGH_HEAP
                ? Symptom.limited("memory", size + ": an hour of three sensors wants 512 MB; give -Xmx512m")
                : Symptom.well("memory", size);
    }

    private static Symptom text() {
        boolean root = Locale.getDefault().equals(Locale.ROOT);
        boolean utf8 = Charset.defaultCharset().equals(StandardCharsets.UTF_8);
        String said = Charset.defaultCharset() + ", file names in " + System.getProperty("sun.jnu.encoding");
        return root && utf8
                ? Symptom.well("text", said)
                : Symptom.limited("text", said + ": start the program with ./hiplevel, which sets UTF-8");
    }

    private static Symptom fonts() {
        try {
            int families =
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT).length;
            return families > 0
                    ? Symptom.well("fonts", families + " families")
                    : Symptom.limited(
                            "fonts", "none, so charts cannot be drawn (Debian: apt install fonts-dejavu-core)");
        } catch (LinkageError | RuntimeException unable) {
            return Symptom.limited(
                    "fonts",
                    "not to be read (" + unable + "), so charts cannot be drawn (Debian: apt install fontconfig"
                            + " fonts-dejavu-core)");
        }
    }

    private static Symptom display() {
        String display = System.getenv("DISPLAY");
        String wayland = System.getenv("WAYLAND_DISPLAY");
        boolean unix = !System.getProperty("os.name").startsWith("Windows")
                && !System.getProperty("os.name").startsWith("Mac");
        return unix && display == null && wayland == null
                ? Symptom.limited("display", "none: every command works, windows do not open")
                : Symptom.well("display", unix ? (display == null ? wayland : display) : "of the system");
    }

    /** Tries a file in the folder, or in the nearest one above it that exists. */
    static Symptom folder(String what, Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            Path tried = Files.createTempFile(there == null ? Path.of("") : there, "hiplevel-", ".try");
            Files.delete(tried);
            return Symptom.well(what, folder + (folder.equals(there) ? "" : " (will be made)"));
        } catch (IOException | SecurityException refused) {
            return Symptom.ill(
                    what, folder + ": cannot be written (" + refused.getMessage() + "); check its permissions");
        }
    }
}
