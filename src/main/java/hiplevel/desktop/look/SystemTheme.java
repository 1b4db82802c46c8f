package hiplevel.desktop.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the computer's other programs are dark, as its desktop says; where it cannot be asked, they are light. */
final class SystemTheme {
    private static final long LONGEST_WAIT_MILLIS = 500;

    private SystemTheme() {}

    static boolean isDark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return says(
                    "0x0",
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        if (system.startsWith("mac")) {
            return says("dark", "defaults", "read", "-g", "AppleInterfaceStyle");
        }
        return says("dark", "gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    private static boolean says(String word, String... command) {
        try {
            Process asked = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            try {
                asked.getOutputStream().close();
                boolean answered = asked.waitFor(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS) && asked.exitValue() == 0;
                return answered
                        && new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                                .toLowerCase(Locale.ROOT)
                                .contains(word);
            } finally {
                asked.destroy();
            }
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
