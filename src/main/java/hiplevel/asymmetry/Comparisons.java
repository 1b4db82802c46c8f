package hiplevel.asymmetry;

import hiplevel.asymmetry.Comparison.Verdict;
import hiplevel.asymmetry.statistic.BenjaminiHochberg;
import hiplevel.asymmetry.statistic.CliffsDelta;
import hiplevel.asymmetry.statistic.DifferenceOfMeans;
import hiplevel.asymmetry.statistic.HedgesG;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the stance sides, biomechanics notes, section 9: the interval of the difference of means, widened in quadrature by
 * what is the same in all repetitions, and a verdict in three parts (after Exell 2012), which must hold after correcting for
 * the number of measures looked at together (docs/decisions/0016).
 */
public final class Comparisons {
    /** Under this many repetitions a side an interval means nothing. */
    static final int FEWEST = 3;
    /** Healthy left–right differences of an angle stay within 3° (Kliethermes 2021). */
    private static final double LEAST_ANGLE_DEG = 3;
    /** The share of false ones among differences called real. */
    private static final double FALSE_DISCOVERIES = 0.05;

    private final Exercise exercise;
    private final List<MeasuredRepetition> accepted;
    private final Grounds grounds;

    private Comparisons(Exercise exercise, List<MeasuredRepetition> repetitions, Grounds grounds) {
        this.exercise = exercise;
        this.accepted = repetitions.stream()
                .filter(r -> r.repetition().accepted())
                .filter(r -> r.repetition().exercise().equals(exercise))
                .toList();
        this.grounds = grounds;
    }

    /** With verdicts that rest on all alignments or on none, of a wearer of whom nothing else is known. */
    public static List<Comparison> of(
            Exercise exercise, List<MeasuredRepetition> repetitions, boolean alignmentTrusted) {
        return of(exercise, repetitions, Grounds.of(segment -> alignmentTrusted));
    }

    /**
     * One comparison for every measure of the exercise, in its order, from the accepted repetitions of that exercise. Where
     * rows have no side, only what each leg has a measure of is compared, under the name that it has on one leg.
     *
     * @param repetitions of any exercise, accepted or not
     */
    public static List<Comparison> of(Exercise exercise, List<MeasuredRepetition> repetitions, Grounds grounds) {
        return new Comparisons(exercise, repetitions, grounds).all();
    }

    /** The least difference that counts: in the measure's unit. */
    static double least(Measure measure, double minimalDetectableChange) {
        return measure.unit() == Unit.DEGREES
                ? Math.max(LEAST_ANGLE_DEG, minimalDetectableChange)
                : minimalDetectableChange;
    }

    /** Both sides of a measure; the difference is empty with too few repetitions. */
    private record Pair(
            Measure measure, StanceValues left, StanceValues right, Optional<DifferenceOfMeans> difference) {}

    private List<Comparison> all() {
        List<Pair> pairs = exercise.measures().stream()
                .map(m -> exercise.hasSides() ? m : m.ofEitherLeg())
                .distinct()
                .filter(m -> exercise.hasSides() || m.ofLeg(Side.LEFT).isPresent())
                .map(this::pair)
                .toList();
        Map<Measure, Comparison.Evidence> evidence = new HashMap<>();
        // what the answer is about is one family, all else another
        for (boolean watched : new boolean[] {true, false}) {
            evidence.putAll(evidence(pairs.stream()
                    .filter(p -> exercise.watches(p.measure()) == watched)
                    .toList()));
        }
        return pairs.stream()
                .map(p -> comparison(p, Optional.ofNullable(evidence.get(p.measure()))))
                .toList();
    }

    private Pair pair(Measure measure) {
        StanceValues left = StanceValues.of(exercise, Side.LEFT, measure, accepted);
        StanceValues right = StanceValues.of(exercise, Side.RIGHT, measure, accepted);
        boolean enough = left.n() >= FEWEST && right.n() >= FEWEST;
        return new Pair(
                measure,
                left,
                right,
                enough
                        ? Optional.of(DifferenceOfMeans.of(
                                left.values(), right.values(), StanceValues.systematic(measure, left, right)))
                        : Optional.empty());
    }

    /** Of measures that are looked at together. One that can have no verdict takes no chance of a false one. */
    private Map<Measure, Comparison.Evidence> evidence(List<Pair> family) {
        List<Pair> tested = family.stream()
                .filter(p -> p.difference().isPresent())
                .filter(p -> grounds.carryVerdict(p.measure()))
                .toList();
        double[] adjusted = BenjaminiHochberg.adjusted(tested.stream()
                .mapToDouble(p -> p.difference().orElseThrow().p())
                .toArray());
        Map<Measure, Comparison.Evidence> evidence = new HashMap<>();
        for (Pair p : family) {
            int place = tested.indexOf(p);
            p.difference()
                    .ifPresent(d -> evidence.put(
                            p.measure(),
                            new Comparison.Evidence(
                                    d.p(),
                                    place < 0 ? d.p() : adjusted[place],
                                    Math.max(1, tested.size()),
                                    HedgesG.of(p.left().values(), p.right().values()),
                                    CliffsDelta.of(p.left().values(), p.right().values()))));
        }
        return evidence;
    }

    private Comparison comparison(Pair pair, Optional<Comparison.Evidence> evidence) {
        Measure measure = pair.measure();
        double detectable = grounds.minimalDetectableChange(measure);
        Decision decision = pair.difference()
                .map(d -> decide(measure, d, evidence.orElseThrow(), least(measure, detectable)))
                .orElseGet(() -> tooFew(pair.left(), pair.right()));
        return new Comparison(
                exercise,
                measure,
                pair.left().summary(),
                pair.right().summary(),
                pair.difference().map(d -> new Comparison.Interval(d.value(), d.low(), d.high())),
                detectable,
                decision.verdict(),
                evidence,
                evidence.isPresent()
                        ? Indices.of(measure, pair.left().values(), pair.right().values(), grounds.affected())
                        : Map.of(),
                grounds.affected(),
                decision.because());
    }

    private Decision decide(Measure measure, DifferenceOfMeans d, Comparison.Evidence evidence, double least) {
        Unit unit = measure.unit();
        Saying low = unit.of(d.low());
        Saying high = unit.of(d.high());
        double size = Math.abs(d.value());
        double spread = d.welch().pooledSd();
        if (!grounds.carryVerdict(measure)) {
            return new Decision(Verdict.NO_VERDICT, Saying.of("because.alignment"));
        }
        if (d.low() <= 0 && d.high() >= 0) {
            return within(Saying.of("because.includes-zero", low, high));
        }
        if (size < least) {
            return within(Saying.of("because.small", unit.of(size), unit.of(least)));
        }
        if (size <= spread) {
            return within(Saying.of("because.spread", unit.of(size), unit.of(spread)));
        }
        if (evidence.adjustedP() > FALSE_DISCOVERIES) {
            return within(Saying.of("because.many", low, high, evidence.lookedAt()));
        }
        return new Decision(
                d.value() > 0 ? Verdict.ASYMMETRIC_RIGHT_HIGHER : Verdict.ASYMMETRIC_LEFT_HIGHER,
                Saying.of("because.asymmetric", low, high, unit.of(size), unit.of(least), unit.of(spread)));
    }

    private static Decision within(Saying because) {
        return new Decision(Verdict.WITHIN_NORMAL_VARIATION, because);
    }

    private static Decision tooFew(StanceValues left, StanceValues right) {
        Optional<Saying> reason = Optional.of(left)
                .filter(l -> l.n() < FEWEST)
                .flatMap(StanceValues::reason)
                .or(() -> Optional.of(right).filter(r -> r.n() < FEWEST).flatMap(StanceValues::reason));
        return new Decision(
                Verdict.TOO_FEW_REPETITIONS,
                reason.map(r -> Saying.of("because.too-few.reason", FEWEST, left.n(), right.n(), r))
                        .orElseGet(() -> Saying.of("because.too-few", FEWEST, left.n(), right.n())));
    }

    /** A verdict and the sentence that says what decided it. */
    private record Decision(Verdict verdict, Saying because) {}
}
