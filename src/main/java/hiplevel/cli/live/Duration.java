package hiplevel.cli.live;

import hiplevel.cli.terminal.Refusal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as typed: {@code 60s}, {@code 90}, {@code 2min}, {@code 1.5h}. */
final class Duration {
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(s|sec|m|min|h)?");

    private Duration() {}

    static double seconds(String option, String text) throws Refusal {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches() || Double.parseDouble(form.group(1)) == 0) {
            throw Refusal.usage(option + " " + text + ": expected a length of time such as 60s, 2min or 1h");
        }
        String unit = form.group(2) == null ? "s" : form.group(2);
        double factor = switch (unit) {
            case "h" -> 3600;
            case "m", "min" -> 60;
            default -> 1;
        };
        return factor * Double.parseDouble(form.group(1));
    }
}
