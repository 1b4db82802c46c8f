package hiplevel.exercise;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

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

    public Set<String> keys() {
        return catalogue.keySet();
    }
}
