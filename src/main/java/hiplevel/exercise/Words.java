package hiplevel.exercise;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts that people read, by key: one catalogue per language, {@code hiplevel/words_en.properties}. Blanks are filled
 * as by {@link String#format}, without regard to the machine's locale.
 */
public final class Words {
    public static final Words ENGLISH = new Words(ResourceBundle.getBundle("hiplevel.words", Locale.ENGLISH));

    private final ResourceBundle catalogue;

    private Words(ResourceBundle catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The text of that key with its blanks filled.
     *
     * @throws java.util.MissingResourceException for a key that the catalogue does not have
     */
    public String say(String key, Object... blanks) {
        return String.format(Locale.ROOT, catalogue.getString(key), blanks);
    }

    /** Whether the catalogue has that key. */
    public boolean has(String key) {
        return catalogue.containsKey(key);
    }

    /** The text of {@code key.one} when n is 1, else of {@code key.many}; the first blank is n. */
    public String count(String key, long n) {
        return say(key + (n == 1 ? ".one" : ".many"), n);
    }

    /** First letter large: sentences are put together from parts. */
    public static String sentence(String parts) {
        return parts.isEmpty() ? parts : parts.substring(0, 1).toUpperCase(Locale.ROOT) + parts.substring(1);
    }
}
