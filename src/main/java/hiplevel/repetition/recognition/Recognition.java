package hiplevel.repetition.recognition;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;
import hiplevel.exercise.signature.Signature;
import hiplevel.exercise.signature.Trait;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.activity.Activity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares what was seen with every signature of the catalogue. */
public final class Recognition {
    /** The traits of one motion tell as much as so many independent ones; more would overstate the confidence. */
    private static final double INDEPENDENT_TRAITS = 4;
    /** A mean squared deviation, in SDs, beyond which nothing of the catalogue fits. */
    private static final double MOST_DEVIATION = 6;
    /** What is less likely is not said at all. */
    private static final double SURE = 0.5;
    /** Less likely exercises are not listed. */
    private static final double LEAST_NAMED = 0.01;

    /** How well a signature fits: its log-likelihood, tempered, and the mean squared deviation in SDs. */
    private record Fit(double logLikelihood, double deviation) {}

    private record Candidate(Exercise exercise, Fit fit) {
        double logLikelihood() {
            return fit.logLikelihood();
        }

        double deviation() {
            return fit.deviation();
        }
    }

    private Recognition() {}

    /**
     * What was done, in order of time; neighbours that look alike are one. Stretches that look like nothing, or like nothing
     * surely, are left out.
     *
     * @param activities what the alignment found: what it used, and walks, is not looked at
     */
    public static List<Guess> in(BodyMotion motion, List<Activity> activities, Catalogue catalogue) {
        List<Guess> guesses = new ArrayList<>();
        for (Guess guess : postures(motion, activities, catalogue)) {
            int last = guesses.size() - 1;
            if (guess.confidence() < SURE) {
                continue;
            }
            if (last >= 0 && guesses.get(last).exercise().equals(guess.exercise())) {
                guesses.set(last, guesses.get(last).until(guess));
            } else {
                guesses.add(guess);
            }
        }
        return guesses;
    }

    /** What each stretch looks like, however unsurely, in order of time: its posture may be sure where its exercise is not. */
    public static List<Guess> postures(BodyMotion motion, List<Activity> activities, Catalogue catalogue) {
        List<Stretches.Span> taken = activities.stream()
                .filter(a -> a.used() || a.kind() == Activity.Kind.WALKING)
                .map(a -> new Stretches.Span(a.fromMicros(), a.toMicros()))
                .toList();
        return Stretches.outside(motion, taken).stream()
                .map(stretch -> of(motion, stretch, catalogue))
                .toList();
    }

    /** What the stretch looks like. */
    static Guess of(BodyMotion motion, Stretches.Stretch stretch, Catalogue catalogue) {
        Map<Trait, Double> traits = Traits.of(motion, stretch.looked());
        List<Candidate> candidates = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            exercise.signature().ifPresent(s -> candidates.add(new Candidate(exercise, fit(s, traits))));
        }
        Fit standing = fit(Signature.DOING_NOTHING, traits);
        double best = Math.max(
                standing.logLikelihood(),
                candidates.stream().mapToDouble(Candidate::logLikelihood).max().orElse(Double.NEGATIVE_INFINITY));
        double total = Math.exp(standing.logLikelihood() - best);
        for (Candidate c : candidates) {
            total += Math.exp(c.logLikelihood() - best);
        }
        Function<Posture, Posture> group = motion.thighs().isEmpty() ? Posture::groupOfPelvis : Posture::group;
        return guess(stretch, candidates, group, standing, best + Math.log(total));
    }

    private static Guess guess(
            Stretches.Stretch stretch,
            List<Candidate> candidates,
            Function<Posture, Posture> group,
            Fit standing,
            double logTotal) {
        candidates.sort(Comparator.comparingDouble(Candidate::logLikelihood).reversed());
        Map<String, Double> others = new LinkedHashMap<>();
        Map<Posture, Double> postures = new EnumMap<>(Posture.class);
        for (Candidate c : candidates) {
            double p = Math.exp(c.logLikelihood() - logTotal);
            postures.merge(group.apply(c.exercise().course().posture()), p, Double::sum);
            if (p >= LEAST_NAMED) {
                others.put(c.exercise().name(), p);
            }
        }
        Optional<Candidate> first = candidates.stream()
                .findFirst()
                .filter(c -> c.deviation() <= MOST_DEVIATION && c.logLikelihood() > standing.logLikelihood());
        Optional<Map.Entry<Posture, Double>> posture =
                first.flatMap(c -> postures.entrySet().stream().max(Map.Entry.comparingByValue()));
        first.ifPresent(c -> others.remove(c.exercise().name()));
        return new Guess(
                stretch.fromMicros(),
                stretch.toMicros(),
                first.map(Candidate::exercise),
                first.map(c -> Math.exp(c.logLikelihood() - logTotal)).orElse(0.0),
                posture.map(Map.Entry::getKey),
                posture.map(Map.Entry::getValue).orElse(0.0),
                others);
    }

    private static Fit fit(Signature signature, Map<Trait, Double> traits) {
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Trait, Double> e : traits.entrySet()) {
            Signature.Expected expected = signature.of(e.getKey());
            double z = (e.getValue() - expected.mean()) / expected.sd();
            squares += z * z;
            sum -= z * z / 2 + Math.log(expected.sd());
        }
        int n = Math.max(1, traits.size());
        return new Fit(sum * Math.min(1, INDEPENDENT_TRAITS / n), squares / n);
    }
}
