package hiplevel.asymmetry;

import hiplevel.asymmetry.reliability.DetectableChange;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a comparison of sides rests on besides the repetitions.
 *
 * @param alignmentTrusted whether verdicts may rest on the alignment of that segment; what no alignment touches gets one anyway
 * @param affected the wearer's affected side, where known
 * @param own what the wearer's own sessions say of a measure's detectable change; empty under three of them
 */
public record Grounds(
        Predicate<Measure.Segment> alignmentTrusted,
        Optional<Side> affected,
        Function<Measure, Optional<DetectableChange>> own) {

    /** Of a wearer of whom nothing else is known. */
    public static Grounds of(Predicate<Measure.Segment> alignmentTrusted) {
        return new Grounds(alignmentTrusted, Optional.empty(), measure -> Optional.empty());
    }

    boolean carryVerdict(Measure measure) {
        return measure.segment() == Measure.Segment.NONE || alignmentTrusted.test(measure.segment());
    }

    double minimalDetectableChange(Measure measure) {
        return own.apply(measure).map(DetectableChange::minimal).orElse(measure.minimalDetectableChange());
    }
}
