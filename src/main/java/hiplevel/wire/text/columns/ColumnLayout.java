package hiplevel.wire.text.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the columns of a device's rows mean.
 *
 * <p>As text: {@code columns=9;time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]}, in any order, each part optional but one of
 * {@code acc}, {@code gyr} and {@code quat}. Columns are numbered from 0, or named as in the header that the device prints.
 * Units: us, ms, s, hms; m/s2, g, mg; rad/s, deg/s; uT, mG, G; of {@code seq} the number after the largest ({@code [256]});
 * {@code quat=W,X,Y,Z} has none. {@code columns} is how many a row has; without it, as many as the first rows have.
 *
 * @param width how many columns a row has, when told
 */
public record ColumnLayout(OptionalInt width, List<Part> parts) {
    private static final String EXAMPLE = "time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]";
    private static final int MOST_COLUMNS = 64;
    private static final Set<ColumnMeaning> OF_USE =
            EnumSet.of(ColumnMeaning.ANGULAR_RATE, ColumnMeaning.SPECIFIC_FORCE, ColumnMeaning.ATTITUDE);

    /**
     * The columns of one quantity.
     *
     * @param columns as many as it takes, by number or by name
     * @param unit empty where it is not known; an attitude and a sequence have none
     * @param wrapsAt of a sequence the number that is 0 again, else 0
     */
    public record Part(ColumnMeaning meaning, List<String> columns, Optional<Unit> unit, int wrapsAt) {
        public Part {
            columns = List.copyOf(columns);
        }

        private String text() {
            String inUnit = wrapsAt > 0
                    ? "[" + wrapsAt + "]"
                    : unit.map(u -> "[" + u.symbol() + "]").orElse("");
            return meaning.word() + "=" + String.join(",", columns) + inUnit;
        }
    }

    public ColumnLayout {
        parts = List.copyOf(parts);
    }

    /** As it is typed. */
    public String text() {
        String start = width.isPresent() ? "columns=" + width.getAsInt() + ";" : "";
        return start + parts.stream().map(Part::text).collect(Collectors.joining(";"));
    }

    /** The part that says this, if any. */
    public Optional<Part> part(ColumnMeaning meaning) {
        return parts.stream().filter(p -> p.meaning() == meaning).findFirst();
    }

    /** Whether columns are named, so that a header is needed. */
    public boolean named() {
        return parts.stream()
                .flatMap(p -> p.columns().stream())
                .anyMatch(c -> number(c).isEmpty());
    }

    /** Whether there is something that can be analysed. */
    boolean ofUse() {
        return parts.stream().anyMatch(p -> OF_USE.contains(p.meaning()));
    }

    /** The same with numbers for names; empty when the header lacks one of them or has it twice. */
    public Optional<ColumnLayout> located(List<String> header) {
        List<Part> numbered = new ArrayList<>();
        for (Part part : parts) {
            List<String> numbers = new ArrayList<>();
            for (String column : part.columns()) {
                int at = number(column).orElse(header.indexOf(column));
                if (at < 0 || at >= header.size() || (number(column).isEmpty() && at != header.lastIndexOf(column))) {
                    return Optional.empty();
                }
                numbers.add(Integer.toString(at));
            }
            numbered.add(new Part(part.meaning(), numbers, part.unit(), part.wrapsAt()));
        }
        return Optional.of(new ColumnLayout(OptionalInt.of(header.size()), numbered));
    }

    /**
     * The layout that was typed.
     *
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    public static ColumnLayout of(String text) {
        OptionalInt width = OptionalInt.empty();
        List<Part> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String written : text.strip().split(";", -1)) {
            if (written.isBlank()) {
                continue;
            }
            String[] sides = written.strip().split("=", 2);
            if (sides.length == 2 && sides[0].strip().equals("columns")) {
                width = number(sides[1].strip());
                continue;
            }
            Part part = part(written.strip(), sides);
            for (String column : part.columns()) {
                if (!taken.add(column)) {
                    throw refused("column " + column + " is used twice");
                }
            }
            if (parts.stream().anyMatch(p -> p.meaning() == part.meaning())) {
                throw refused(part.meaning().word() + " is there twice");
            }
            parts.add(part);
        }
        ColumnLayout layout = new ColumnLayout(width, parts);
        if (!layout.ofUse()) {
            throw refused("it names neither acc nor gyr nor quat");
        }
        return layout;
    }

    private static Part part(String written, String[] sides) {
        ColumnMeaning meaning = ColumnMeaning.named(sides[0].strip().toLowerCase(Locale.ROOT))
                .filter(m -> sides.length == 2)
                .orElseThrow(() -> refused("'" + written + "' is not time=, seq=, acc=, gyr=, mag= or quat= columns"));
        String right = sides[1].strip();
        int bracket = right.indexOf('[');
        boolean inUnit = bracket >= 0 && right.endsWith("]");
        String unit = inUnit ? right.substring(bracket + 1, right.length() - 1).strip() : "";
        String names = inUnit ? right.substring(0, bracket) : right;
        List<String> columns =
                List.of(names.split(",", -1)).stream().map(String::strip).toList();
        if (columns.size() != meaning.columns() || columns.stream().anyMatch(String::isEmpty)) {
            throw refused(meaning.word() + " takes " + meaning.columns() + " columns and '" + written + "' has "
                    + columns.stream().filter(c -> !c.isEmpty()).count());
        }
        if (meaning == ColumnMeaning.ATTITUDE) {
            return new Part(meaning, columns, Optional.empty(), 0);
        }
        if (meaning == ColumnMeaning.SEQUENCE) {
            return new Part(meaning, columns, Optional.empty(), number(unit).orElse(Integer.MAX_VALUE));
        }
        return new Part(
                meaning,
                columns,
                Optional.of(Unit.written(meaning, unit)
                        .orElseThrow(() -> refused("the unit of " + meaning.word() + " must be one of "
                                + Unit.symbols(meaning) + ", and is '" + unit + "'"))),
                0);
    }

    private static OptionalInt number(String text) {
        boolean small = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return small ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Where a numbered column is. */
    static int place(String column) {
        return Math.min(MOST_COLUMNS, number(column).orElseThrow());
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("The column layout was not understood: " + what + ". Write it like "
                + EXAMPLE + ", columns numbered from 0 or named as in the device's header.");
    }
}
