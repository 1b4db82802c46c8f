package hiplevel.repetition.recognition;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;
import java.util.Map;
import java.util.Optional;

/**
 * What a stretch of motion looks like.
 *
 * @param fromMicros where the stretch begins, µs of the recording's clock
 * @param toMicros where it ends
 * @param exercise the likeliest; empty when nothing of the catalogue fits
 * @param confidence posterior probability of that exercise among those of the catalogue, 0 to 1
 * @param posture of the likeliest group of exercises
 * @param postureConfidence posterior probability of that group
 * @param others other exercises by their probability, where above 1 %
 */
public record Guess(
        long fromMicros,
        long toMicros,
        Optional<Exercise> exercise,
        double confidence,
        Optional<Posture> posture,
        double postureConfidence,
        Map<String, Double> others) {
    /** The same until the end of a later one that looks alike; as sure as the surer of both. */
    Guess until(Guess later) {
        Guess surer = confidence >= later.confidence ? this : later;
        return new Guess(
                fromMicros,
                later.toMicros,
                exercise,
                surer.confidence,
                surer.posture,
                surer.postureConfidence,
                surer.others);
    }
}
