package hiplevel.connection.memory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder where the program keeps what it is to know next time. */
public final class Home {
    private Home() {}

    /** {@code HIPLEVEL_HOME}, or else where programs keep their data on this system. */
    public static Path folder() {
        return folder(System.getenv(), System.getProperty("user.home", ""), System.getProperty("os.name", ""));
    }

    static Path folder(Map<String, String> environment, String userHome, String system) {
        String told = environment.getOrDefault("HIPLEVEL_HOME", "");
        if (!told.isBlank()) {
            return Path.of(told);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String data = environment.getOrDefault("APPDATA", "");
            return (data.isBlank() ? Path.of(userHome, "AppData", "Roaming") : Path.of(data)).resolve("Hiplevel");
        }
        if (os.startsWith("mac")) {
            return Path.of(userHome, "Library", "Application Support", "Hiplevel");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : Path.of(userHome, ".local", "share")).resolve("hiplevel");
    }
}
