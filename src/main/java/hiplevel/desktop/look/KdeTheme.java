package hiplevel.desktop.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What KDE keeps of its colours: it has no word for dark, but the ground of its windows is.
 *
 * @param files the first that says something holds
 */
record KdeTheme(List<Path> files) implements SystemTheme {
    private static final int HALF = 128;
    private static final int CHANNELS = 3;

    KdeTheme {
        files = List.copyOf(files);
    }

    /** Of the person: what was chosen, then what the chosen look of the whole desktop brings along. */
    static KdeTheme in(Path configuration) {
        return new KdeTheme(List.of(
                configuration.resolve("kdeglobals"),
                configuration.resolve("kdedefaults").resolve("kdeglobals")));
    }

    @Override
    public Optional<Boolean> isDark() {
        return files.stream().flatMap(file -> isDark(file).stream()).findFirst();
    }

    private static Optional<Boolean> isDark(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return value(lines, "[Colors:Window]", "BackgroundNormal")
                    .flatMap(KdeTheme::isDark)
                    .or(() -> value(lines, "[General]", "ColorScheme")
                            .map(name -> name.toLowerCase(Locale.ROOT).contains("dark")));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(List<String> lines, String group, String key) {
        return lines.stream()
                .map(String::strip)
                .dropWhile(line -> !line.equals(group))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }

    /** {@code 42,46,50}, or {@code #2a2e32} */
    private static Optional<Boolean> isDark(String colour) {
        try {
            List<Integer> channels = colour.startsWith("#")
                    ? Stream.of(1, 3, 5)
                            .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16))
                            .toList()
                    : Stream.of(colour.split(","))
                            .limit(CHANNELS)
                            .map(String::strip)
                            .map(Integer::parseInt)
                            .toList();
            int sum = channels.stream().mapToInt(Integer::intValue).sum();
            return channels.size() == CHANNELS ? Optional.of(sum < CHANNELS * HALF) : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException noColour) {
            return Optional.empty();
        }
    }
}
