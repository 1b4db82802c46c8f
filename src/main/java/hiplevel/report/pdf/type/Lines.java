package hiplevel.report.pdf.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines: between words, and inside a word only when a line cannot hold it. */
public final class Lines {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String CUT = "…";

    private final Typefaces faces;
    private final boolean heavy;
    private final double size;

    public Lines(Typefaces faces, boolean heavy, double size) {
        this.faces = faces;
        this.heavy = heavy;
        this.size = size;
    }

    /** At least one line, none wider than {@code width} but for a single character that is. */
    public List<String> of(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACES.splitAsStream(Printable.of(text).strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, width)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(line, width)) {
                int length = afterDash(line, fitting(line, width));
                if (length == line.length()) {
                    break;
                }
                lines.add(line.substring(0, length));
                line = line.substring(length);
            }
        }
        lines.add(line);
        return lines;
    }

    /** One line, cut with … where it is too long. */
    public String cut(String text, double width) {
        String clean = Printable.of(text).strip();
        // measuring ten thousand characters to show thirty would be a waste
        String line = clean.length() > 400 ? clean.substring(0, clean.offsetByCodePoints(0, 200)) : clean;
        if (line.equals(clean) && fits(line, width)) {
            return line;
        }
        double rest = width - faces.width(CUT, heavy, size);
        return line.substring(0, Math.min(line.length(), fitting(line, rest))).strip() + CUT;
    }

    private boolean fits(String line, double width) {
        return faces.width(line, heavy, size) <= width;
    }

    /** A long word is rather broken behind its last dash that fits. */
    private static int afterDash(String word, int fitting) {
        int dash = Math.max(word.lastIndexOf('–', fitting - 1), word.lastIndexOf('-', fitting - 1));
        return fitting < word.length() && dash > 0 ? dash + 1 : fitting;
    }

    /** How many chars of the line fit, at least one whole character. */
    private int fitting(String line, double width) {
        double sum = 0;
        int i = 0;
        while (i < line.length()) {
            int next = line.offsetByCodePoints(i, 1);
            sum += faces.width(line.substring(i, next), heavy, size);
            if (sum > width && i > 0) {
                return i;
            }
            i = next;
        }
        return i;
    }
}
