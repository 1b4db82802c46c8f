package hiplevel.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts that people read in one language, by key: {@code hiplevel/words_en.properties} and its sisters, and those of the
 * desktop's windows, {@code hiplevel/desktop_en.properties} and its. A blank is written
 * {@code %1$s}, a percent sign {@code %%}. A language that bends its words writes {@code %1$s{dat}}: the blank's text of the key
 * with {@code .dat} behind it, where the catalogue has one. In a window, where there is no command line to type into, a text
 * with {@code .window} behind its key takes the place of the usual one. Nothing here depends on the machine's locale.
 */
public final class Words {
    /** Before the languages, which read them. */
    private static final List<String> CATALOGUES = List.of("hiplevel.words", "hiplevel.desktop");

    public static final Words ENGLISH = new Words(Locale.ENGLISH);
    public static final Words GERMAN = new Words(Locale.GERMAN);
    /** Every language, the default first. */
    public static final List<Words> ALL = List.of(ENGLISH, GERMAN);

    /** Under this a p is only said to be smaller. */
    private static final double SMALLEST_P = 0.001;

    private static final String UNKNOWN = "–";
    private static final Pattern BLANK = Pattern.compile("%%|%(\\d+)\\$[sd](?:\\{([a-z]+)})?");

    private static final String WINDOW = ".window";

    private final Locale locale;
    private final Map<String, String> catalogue;

    private Words(Locale locale, Map<String, String> catalogue) {
        this.locale = locale;
        this.catalogue = catalogue;
    }

    private Words(Locale locale) {
        this.locale = locale;
        this.catalogue = CATALOGUES.stream()
                .map(name -> ResourceBundle.getBundle(
                        name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .flatMap(texts -> texts.keySet().stream().map(key -> Map.entry(key, texts.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of a language by its code, {@code de}; empty for a language without a catalogue. */
    public static Optional<Words> named(String language) {
        return ALL.stream().filter(w -> w.language().equals(language)).findFirst();
    }

    /** The same language for people who have a window and no command line before them. */
    public Words inWindows() {
        Map<String, String> there = new HashMap<>(catalogue);
        catalogue.forEach((key, text) -> {
            if (key.endsWith(WINDOW)) {
                there.put(key.substring(0, key.length() - WINDOW.length()), text);
            }
        });
        return new Words(locale, Map.copyOf(there));
    }

    /** The language's code, {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public String say(Saying saying) {
        return say(saying, "");
    }

    /**
     * The text of that key with its blanks filled.
     *
     * @param blanks sayings, or what is said as it is
     * @throws java.util.MissingResourceException for a key that the catalogue does not have
     */
    public String say(String key, Object... blanks) {
        return say(Saying.of(key, blanks));
    }

    /** The same with its first letter large. */
    public String sentence(Saying saying) {
        return sentence(say(saying));
    }

    /** Whether the catalogue has that key. */
    public boolean has(String key) {
        return catalogue.containsKey(key);
    }

    /** The text of {@code key.one} when n is 1, else of {@code key.many}; the first blank is n. */
    public String count(String key, long n) {
        return say(counted(key, n), n);
    }

    /** A number with this language's decimal sign and a true minus (U+2212), never {@code −0.0}; a dash when not finite. */
    public String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        String digits = String.format(locale, "%." + decimals + "f", Math.abs(value));
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && !zero ? "−" + digits : digits;
    }

    /**
     * A moment of a recording as this language writes it, in UTC.
     *
     * @param iso {@code 2026-11-28T10:15:00Z}, or a day alone; anything else comes back as it is
     */
    public String date(String iso) {
        try {
            return pattern("date.time").format(OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException noMoment) {
            return day(iso);
        }
    }

    private String day(String iso) {
        try {
            return pattern("date.day").format(LocalDate.parse(iso));
        } catch (DateTimeException noDay) {
            return iso;
        }
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale);
    }

    /** What stands behind a p: {@code = 0.012}, {@code < 0.001}. */
    public String probability(double p) {
        return p < SMALLEST_P ? "< " + number(SMALLEST_P, 3) : "= " + number(p, p < 0.01 ? 3 : 2);
    }

    /** First letter large: sentences are put together from parts. */
    public static String sentence(String parts) {
        return parts.isEmpty() ? parts : parts.substring(0, 1).toUpperCase(Locale.ROOT) + parts.substring(1);
    }

    static String counted(String key, long n) {
        return key + (n == 1 ? ".one" : ".many");
    }

    private String say(Saying saying, String form) {
        if (saying instanceof Saying.Phrase phrase) {
            String bent = phrase.key() + form;
            return filled(text(has(bent) ? bent : phrase.key()), phrase.blanks());
        }
        if (saying instanceof Saying.Amount amount) {
            String number = number(amount.value(), amount.decimals());
            boolean bare = amount.unit().isEmpty() || !Double.isFinite(amount.value());
            return bare ? number : number + say(Saying.of(amount.unit()));
        }
        if (saying instanceof Saying.Word word) {
            String key = word.family() + "." + word.word().replace(' ', '-');
            return has(key) ? say(Saying.of(key), form) : word.word().replace('-', ' ');
        }
        if (saying instanceof Saying.Joined joined) {
            return joined.parts().stream()
                    .map(part -> say(part, form))
                    .collect(Collectors.joining(text(joined.glue())));
        }
        if (saying instanceof Saying.Sentence sentence) {
            return sentence(say(sentence.said(), form));
        }
        return ((Saying.Verbatim) saying).text();
    }

    private String text(String key) {
        String text = catalogue.get(key);
        if (text == null) {
            throw new MissingResourceException("no text in " + language(), Words.class.getName(), key);
        }
        return text;
    }

    private String filled(String text, List<Saying> blanks) {
        Matcher blank = BLANK.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (blank.find()) {
            String with = blank.group(1) == null
                    ? "%"
                    : say(
                            blanks.get(Integer.parseInt(blank.group(1)) - 1),
                            blank.group(2) == null ? "" : "." + blank.group(2));
            blank.appendReplacement(filled, Matcher.quoteReplacement(with));
        }
        return blank.appendTail(filled).toString();
    }
}
