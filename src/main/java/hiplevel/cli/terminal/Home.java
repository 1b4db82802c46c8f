package hiplevel.cli.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where the program keeps what it learnt: remembered devices, calibrations. */
public final class Home {
    private static final String VARIABLE = "HIPLEVEL_HOME";

    private Home() {}

    /** {@code HIPLEVEL_HOME}, or the platform's folder for application data; need not exist yet. */
    public static Path folder() {
        return folder(System.getenv(), System.getProperties());
    }

    static Path folder(Map<String, String> environment, Properties properties) {
        String own = environment.getOrDefault(VARIABLE, "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        Path user = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String data = environment.getOrDefault("APPDATA", "");
            return (data.isEmpty() ? user.resolve("AppData").resolve("Roaming") : Path.of(data)).resolve("Hiplevel");
        }
        if (system.startsWith("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Hiplevel");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? user.resolve(".local").resolve("share") : Path.of(data)).resolve("hiplevel");
    }
}
