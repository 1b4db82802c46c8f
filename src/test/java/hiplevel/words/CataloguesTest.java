package hiplevel.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogues of all languages say the same things. */
class CataloguesTest {
    private static final Pattern BLANK = Pattern.compile("%(\\d)\\$s");
    private static final Pattern FORM = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Map<String, String> ENGLISH = catalogue("en");
    private static final Map<String, String> GERMAN = catalogue("de");

    private static Map<String, String> catalogue(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : List.of("words", "desktop")) {
            Properties read = new Properties();
            try (Reader in = new InputStreamReader(
                    CataloguesTest.class.getResourceAsStream("/hiplevel/" + name + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                read.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.forEach((key, text) -> assertThat(texts.put((String) key, (String) text))
                    .as((String) key)
                    .isNull());
        }
        return texts;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> forms(Map<String, String> catalogue) {
        return catalogue.values().stream().flatMap(t -> all(FORM, t).stream()).collect(Collectors.toSet());
    }

    /** Bent forms of another key, which only their own language has. */
    private static boolean isForm(String key, Map<String, String> catalogue) {
        int dot = key.lastIndexOf('.');
        return dot > 0
                && catalogue.containsKey(key.substring(0, dot))
                && forms(catalogue).contains(key.substring(dot + 1));
    }

    @Test
    void everyKeyIsSaidInEveryLanguage() {
        Set<String> german = GERMAN.keySet().stream()
                .filter(k -> ENGLISH.containsKey(k) || !isForm(k, GERMAN))
                .collect(Collectors.toSet());
        assertThat(german).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @Test
    void aTextHasTheSameBlanksInEveryLanguage() {
        ENGLISH.forEach(
                (key, text) -> assertThat(all(BLANK, GERMAN.get(key))).as(key).isEqualTo(all(BLANK, text)));
    }

    @Test
    void everyPercentSignIsABlankOrWrittenTwice() {
        Stream.of(ENGLISH, GERMAN)
                .forEach(texts ->
                        texts.forEach((key, text) -> assertThat(text.replaceAll("%%|%\\d\\$s(\\{[a-z]+})?", ""))
                                .as(key)
                                .doesNotContain("%", "{}")));
    }

    @Test
    void everyFormThatATextAsksForIsThereForSidesAndPlaces() {
        Set<String> sides = Set.of("e", "en", "es");
        for (String form : forms(GERMAN)) {
            List<String> asked = sides.contains(form)
                    ? List.of("side.left", "side.right")
                    : form.equals("am")
                            ? List.of("placement.pelvis", "placement.left-thigh", "placement.right-shank")
                            : form.equals("plural") ? List.of("noun.repetition", "noun.cycle", "noun.hold") : List.of();
            asked.forEach(key -> assertThat(GERMAN).containsKey(key + "." + form));
        }
    }

    /** A literal of the sources names a key, or is the beginning of a family whose member a value names. */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(source));
                while (literal.find()) {
                    literals.add(literal.group(1));
                }
            }
        }
        assertThat(ENGLISH.keySet().stream().filter(key -> !isUsed(key, literals)))
                .isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String family = key.substring(0, dot);
            if (literals.contains(family + ".") || literals.contains(family)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothingIsLeftInEnglish() {
        Set<String> same = ENGLISH.keySet().stream()
                .filter(k -> ENGLISH.get(k).equals(GERMAN.get(k)))
                .filter(k -> ENGLISH.get(k)
                        .replaceAll("%\\d\\$s(\\{[a-z]+})?|%%", "")
                        .matches(".*[A-Za-z]{3}.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).as("names, and words that both languages share").containsExactlyInAnyOrderElementsOf(SHARED);
    }

    private static final Set<String> TYPED = Set.of("unreadable.placement-unused");
    private static final Set<String> SHARED = Set.of(
            "desktop.settings.languages.de",
            "desktop.settings.languages.en",
            "desktop.window.title",
            "page.brand",
            "quality.rate",
            "quality.sensor",
            "repetitions.tempo",
            "set.tempo");

    @Test
    void aWindowNeverSpeaksOfTheCommandLine() {
        Pattern typed = Pattern.compile(" --[a-z]|hiplevel [a-z]+");
        for (Map<String, String> texts : List.of(ENGLISH, GERMAN)) {
            Set<String> typedInWindows = texts.keySet().stream()
                    .filter(key -> !key.endsWith(".window") && !texts.containsKey(key + ".window"))
                    .filter(key -> typed.matcher(texts.get(key)).find())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(typedInWindows).as("said by the command line alone").isSubsetOf(TYPED);
        }
    }
}
