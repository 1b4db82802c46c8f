package hiplevel.report.pdf.type;

/** Text without what steers a terminal or turns the text around it. */
final class Printable {
    private Printable() {}

    /** Control characters become spaces; invisible formatting, half surrogates and what is no character are left out. */
    static String of(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                kept.append(c == 0xA0 ? (char) 0xA0 : ' ');
            } else if (!isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean variation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return type == Character.FORMAT || type == Character.SURROGATE || variation || (c & 0xFFFE) == 0xFFFE;
    }
}
