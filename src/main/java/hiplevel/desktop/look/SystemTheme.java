package hiplevel.desktop.look;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether the computer's other programs are dark, as its desktop says. */
@FunctionalInterface
public interface SystemTheme {
    /** Asks at once, which may take half a second: not for the event thread of an open window. Empty where nobody answers. */
    Optional<Boolean> isDark();

    static SystemTheme ofThisComputer() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new AskedTheme(
                    "0x0",
                    false,
                    List.of(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme"));
        }
        if (system.startsWith("mac")) {
            // in the light there is no such key, which is an error
            return new AskedTheme("dark", true, List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
        }
        AskedTheme most = new AskedTheme(
                "dark", false, List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));
        Map<String, String> environment = System.getenv();
        if (!environment.getOrDefault("XDG_CURRENT_DESKTOP", "").contains("KDE")) {
            return most;
        }
        KdeTheme kde = KdeTheme.in(Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".config")));
        return () -> kde.isDark().or(most::isDark);
    }
}
