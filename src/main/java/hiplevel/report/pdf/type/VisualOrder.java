package hiplevel.report.pdf.type;

import java.text.Bidi;
import java.util.Map;

/**
 * A line in the order in which its characters stand on paper, left to right, by the Unicode bidirectional algorithm (UAX 9)
 * as {@link Bidi} has it; brackets in right-to-left stretches face the other way, Arabic letters take their joined shapes.
 */
final class VisualOrder {
    private static final Map<Character, Character> MIRRORED =
            Map.of('(', ')', ')', '(', '[', ']', ']', '[', '{', '}', '}', '{', '<', '>', '>', '<', '«', '»', '»', '«');

    private VisualOrder() {}

    static String of(String logical) {
        char[] chars = logical.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return logical;
        }
        // joining looks at neighbours, so it comes before turning round; letters stay one to one but for ligatures
        String shaped = ArabicShapes.of(logical);
        Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        StringBuilder visual = new StringBuilder();
        for (int i : order) {
            String run = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            visual.append(bidi.getRunLevel(i) % 2 == 0 ? run : turned(run));
        }
        return visual.toString();
    }

    private static String turned(String run) {
        StringBuilder turned = new StringBuilder(run).reverse();
        for (int i = 0; i < turned.length(); i++) {
            turned.setCharAt(i, MIRRORED.getOrDefault(turned.charAt(i), turned.charAt(i)));
        }
        return turned.toString();
    }
}
