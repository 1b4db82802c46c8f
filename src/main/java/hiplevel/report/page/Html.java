package hiplevel.report.page;

/** The one place where text becomes HTML. */
final class Html {
    /** No name needs more, and a name of 10,000 characters must not bury the report. */
    private static final int LONGEST_NAME = 120;

    private Html() {}

    /** Text made safe for element content and quoted attributes; control characters become spaces. */
    static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isUnprintable(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }

    /** A name that a person or a file gave: cut when very long, and kept from turning the text around it. */
    static String name(String raw) {
        int length = raw.codePointCount(0, raw.length());
        String cut = length > LONGEST_NAME ? raw.substring(0, raw.offsetByCodePoints(0, LONGEST_NAME)) + "…" : raw;
        return "<bdi>" + text(cut) + "</bdi>";
    }

    /**
     * A table's roles written out: a narrow screen lays rows out as cards, and browsers then forget that it is a table.
     * Safe as a replacement in text, because no text in a cell holds a bare angle bracket.
     */
    static String withRoles(String table) {
        return table.replace("<table ", "<table role=\"table\" ")
                .replace("<thead>", "<thead role=\"rowgroup\">")
                .replace("<tbody>", "<tbody role=\"rowgroup\">")
                .replace("<tr", "<tr role=\"row\"")
                .replace("<th scope=\"row\"", "<th role=\"rowheader\" scope=\"row\"")
                .replace("<th scope=\"col\"", "<th role=\"columnheader\" scope=\"col\"")
                .replace("<td", "<td role=\"cell\"");
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    }
}
