package hiplevel.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of one language: a key gives a sentence, in which {0}, {1}, … are filled. */
final class Words {
    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    static Words english() {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words_en.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(texts);
    }

    /** The plain text; an unknown key is a mistake of the program. */
    String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for '" + key + "'");
        }
        // filled in one pass, so that a value that itself reads {1} stays as it is
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int index = at + 2 < text.length() && text.charAt(at) == '{' && text.charAt(at + 2) == '}'
                    ? Character.digit(text.charAt(at + 1), 10)
                    : -1;
            if (index >= 0 && index < values.length) {
                filled.append(values[index]);
                at += 3;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }

    /** The text escaped for HTML. */
    String html(String key, Object... values) {
        return Html.text(of(key, values));
    }

    /** {@code key.one} when n is 1, else {@code key.many}; {0} is n. */
    String counted(String key, long n) {
        return of(key + (n == 1 ? ".one" : ".many"), n);
    }
}
