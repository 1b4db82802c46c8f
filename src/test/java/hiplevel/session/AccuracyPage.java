package hiplevel.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The page of accuracy figures while it is being written, in Markdown. */
final class AccuracyPage {
    private final StringBuilder text = new StringBuilder();

    void paragraph(String words) {
        text.append(words.strip()).append("\n\n");
    }

    void section(String title) {
        text.append("## ").append(title).append("\n\n");
    }

    /** Starts a table; rows follow, then {@link #end}. */
    void table(String... heads) {
        row(heads);
        text.append("|").append(" --- |".repeat(heads.length)).append("\n");
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    void end() {
        text.append("\n");
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    static String percent(double share) {
        return text("%.1f %%", 100 * share);
    }

    /** Writes it as accuracy.md in the build folder. */
    void write() {
        Path file = Path.of(System.getProperty("hiplevel.build", "target"), "accuracy.md");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
