package hiplevel.words;

import java.util.Collection;
import java.util.List;

/** What results say, in English: in these words the other tests expect it. */
public final class English {
    private English() {}

    public static String said(Saying saying) {
        return Words.ENGLISH.say(saying);
    }

    public static List<String> said(Collection<Saying> sayings) {
        return sayings.stream().map(Words.ENGLISH::say).toList();
    }
}
