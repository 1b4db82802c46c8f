package hiplevel.words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Something said, in no language yet: results carry it, {@link Words#say(Saying)} puts it into words. Two that say the same are
 * equal.
 */
public sealed interface Saying {
    /**
     * A text of the catalogue.
     *
     * @param key in the catalogue of every language
     * @param blanks what fills {@code %1$s}, {@code %2$s} …
     */
    record Phrase(String key, List<Saying> blanks) implements Saying {
        public Phrase {
            blanks = List.copyOf(blanks);
        }
    }

    /** The same in every language: a name that somebody or something gave, a count, a word of the command line. */
    record Verbatim(String text) implements Saying {}

    /**
     * A number as people of a language write it; a dash when it is not finite.
     *
     * @param decimals digits behind the decimal sign
     * @param unit key of what stands behind the number, with its space where there is one; empty for none
     */
    record Amount(double value, int decimals, String unit) implements Saying {}

    /**
     * Several, one after the other.
     *
     * @param glue key of what stands between two of them
     */
    record Joined(String glue, List<Saying> parts) implements Saying {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A word that files and people's own exercises carry: the text {@code family.word} of the catalogue, or without one the
     * word itself, with spaces for its dashes.
     */
    record Word(String family, String word) implements Saying {}

    /** The same with its first letter large. */
    record Sentence(Saying said) implements Saying {}

    /**
     * A text of the catalogue.
     *
     * @param blanks sayings; a number with as many decimals as it has; anything else as it is
     */
    static Saying of(String key, Object... blanks) {
        return new Phrase(key, Arrays.stream(blanks).map(Saying::blank).toList());
    }

    static Saying word(String family, String word) {
        return new Word(family, word);
    }

    static Saying verbatim(String text) {
        return new Verbatim(text);
    }

    /** A number without a unit. */
    static Saying number(double value, int decimals) {
        return new Amount(value, decimals, "");
    }

    /** One, two, many of it: {@code key.one} when n is 1, else {@code key.many}; the first blank is n. */
    static Saying count(String key, long n) {
        return of(Words.counted(key, n), n);
    }

    /** {@code a, b, c} */
    static Saying list(List<Saying> parts) {
        return new Joined("list.comma", parts);
    }

    /** {@code a and b} */
    static Saying and(List<Saying> parts) {
        return new Joined("list.and", parts);
    }

    /** {@code a; b} */
    static Saying clauses(List<Saying> parts) {
        return new Joined("list.semicolon", parts);
    }

    default Saying asSentence() {
        return new Sentence(this);
    }

    private static Saying blank(Object filling) {
        if (filling instanceof Double number) {
            // as it was written down: 0.05 has two decimals
            return number(
                    number,
                    Math.max(0, BigDecimal.valueOf(number).stripTrailingZeros().scale()));
        }
        return filling instanceof Saying saying ? saying : new Verbatim(filling.toString());
    }
}
