package hiplevel.exercise.signature;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an exercise looks like. A trait that is not named is expected to be about 0.
 *
 * @param expected mean and SD by trait, in the trait's unit
 */
public record Signature(Map<Trait, Expected> expected) {
    /** What a trait is expected to be; people differ by that SD. */
    public record Expected(double mean, double sd) {
        public Expected {
            if (!(sd > 0)) {
                throw new IllegalArgumentException("a spread must be above 0, got " + sd);
            }
        }
    }

    /** SD of every trait of somebody who only stands there, in its unit. */
    private static final double STILL_SPREAD = 3;

    /** Says nothing, of 0 to 180 degrees. */
    private static final Expected ANYTHING = new Expected(0, 90);

    /** Standing, and nothing said of what is done there. */
    public static final Signature STANDING = new Signature(Map.of());

    /** Standing about: nothing leans and hardly anything moves. */
    public static final Signature DOING_NOTHING = doingNothing();

    public Signature {
        EnumMap<Trait, Expected> ordered = new EnumMap<>(Trait.class);
        ordered.putAll(expected);
        expected = Collections.unmodifiableMap(ordered);
    }

    private static Signature doingNothing() {
        Signature still = STANDING;
        for (Trait trait : Trait.values()) {
            still = still.with(trait, 0, STILL_SPREAD);
        }
        return still.withAny(Trait.ALIKE);
    }

    /** The same, and that trait expected so. */
    public Signature with(Trait trait, double mean, double sd) {
        return with(trait, new Expected(mean, sd));
    }

    /** The same, and that trait saying nothing: where it cannot be measured in that posture. */
    public Signature withAny(Trait... traits) {
        Signature result = this;
        for (Trait trait : traits) {
            result = result.with(trait, ANYTHING);
        }
        return result;
    }

    private Signature with(Trait trait, Expected value) {
        EnumMap<Trait, Expected> more = new EnumMap<>(Trait.class);
        more.putAll(expected);
        more.put(trait, value);
        return new Signature(more);
    }

    /** What is expected of a trait. */
    public Expected of(Trait trait) {
        return expected.getOrDefault(trait, new Expected(0, trait.usualSpread()));
    }
}
