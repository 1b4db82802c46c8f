package hiplevel.report.pdf.type;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as they look beside their neighbours. Unicode's block of presentation forms (U+FE80 to U+FEFC) has, for every
 * letter of Arabic, its shapes in the order alone, last, first, middle: two for a letter that joins only backward, four for
 * one that joins both ways. Which letter a shape belongs to is what its compatibility decomposition says. Letters of other
 * languages in that script keep their shape for standing alone.
 */
final class ArabicShapes {
    private static final int FIRST_SHAPE = 0xFE80;
    private static final int LAST_SHAPE = 0xFEFC;

    /** From a letter, or lam with an alef, to its shapes. */
    private static final Map<String, String> SHAPES = shapes();

    private ArabicShapes() {}

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new HashMap<>();
        for (int c = FIRST_SHAPE; c <= LAST_SHAPE; c++) {
            String shape = String.valueOf((char) c);
            shapes.merge(Normalizer.normalize(shape, Normalizer.Form.NFKC), shape, String::concat);
        }
        return Map.copyOf(shapes);
    }

    /** The same text in its reading order with letters joined. */
    static String of(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int i = 0;
        boolean before = false;
        while (i < text.length()) {
            int length = i + 2 <= text.length() && SHAPES.containsKey(text.substring(i, i + 2)) ? 2 : 1;
            String letter = text.substring(i, i + length);
            i += length;
            if (isMark(letter.charAt(0))) {
                // a vowel sign does not part the letters beside it
                joined.append(letter);
                continue;
            }
            String shapes = SHAPES.getOrDefault(letter, letter);
            boolean after = shapes.length() == 4 && joinsBackward(text, i);
            int shape = (before && shapes.length() > 1 ? 1 : 0) + (after ? 2 : 0);
            joined.append(shapes.charAt(shape));
            before = shapes.length() == 4;
        }
        return joined.toString();
    }

    private static boolean joinsBackward(String text, int from) {
        int i = from;
        while (i < text.length() && isMark(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && SHAPES.getOrDefault(text.substring(i, i + 1), "").length() > 1;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
