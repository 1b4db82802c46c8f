package hiplevel.session;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.Comparison.Verdict;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Contact;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** A virtual wearer's recording through the whole program, beside what is true of it. */
record WearerTrial(
        Scenario scenario,
        Truth truth,
        List<MeasuredRepetition> repetitions,
        List<Comparison> asymmetry,
        List<Contact> contacts) {

    /** A true repetition and what was measured of it. */
    record Match(TrueRepetition truth, MeasuredRepetition measured) {
        double turnErrorSeconds() {
            return measured.repetition().turnMicros() * 1e-6 - truth.turnSeconds();
        }
    }

    static WearerTrial of(Scenario scenario) {
        SimulatedRecording recording = VirtualWearer.perform(scenario);
        TrackCollector collector = new TrackCollector();
        recording.deliver(collector);
        SessionResult result = Pipeline.analyse(
                List.of(new Input("simulated", collector.tracks(), WearingFacts.NONE)), SessionSettings.DEFAULT);
        // the motion itself stays behind: a thousand wearers' would fill the memory
        return new WearerTrial(
                scenario,
                recording.truth(),
                result.repetitions(),
                result.asymmetry(),
                result.recordings().get(0).contacts());
    }

    /** One wearer for every seed, on all processors, in the order of the seeds. */
    static List<WearerTrial> each(long firstSeed, long lastSeed, LongFunction<Scenario> scenario) {
        return LongStream.rangeClosed(firstSeed, lastSeed)
                .parallel()
                .mapToObj(seed -> of(scenario.apply(seed)))
                .toList();
    }

    /** The accepted repetition that lies where a true one does. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (TrueRepetition t : truth.repetitions()) {
            repetitions.stream()
                    .filter(r -> r.repetition().accepted() && r.repetition().isOf(t.leg()))
                    .filter(r -> r.repetition().exercise().equals(scenario.exercise()))
                    .filter(r -> inside(r, t))
                    .findFirst()
                    .ifPresent(r -> matches.add(new Match(t, r)));
        }
        return matches;
    }

    /** The middle of what was found lies in what happened: a turning point would not do, walking's drop may peak early. */
    private static boolean inside(MeasuredRepetition found, TrueRepetition t) {
        double middle = (found.repetition().startMicros() + found.repetition().endMicros()) * 0.5e-6;
        return middle > t.startSeconds() && middle < t.endSeconds();
    }

    /** Accepted repetitions, of whatever exercise, where none happened. */
    int invented() {
        long accepted =
                repetitions.stream().filter(r -> r.repetition().accepted()).count();
        return (int) accepted - matches().size();
    }

    private Optional<Verdict> verdict(Measure measure) {
        return asymmetry.stream()
                .filter(c -> c.measure() == measure)
                .map(Comparison::verdict)
                .findFirst();
    }

    boolean calledAsymmetric(Measure measure) {
        return verdict(measure).filter(WearerTrial::asymmetric).isPresent();
    }

    boolean calledAsymmetricOn(Side higher, Measure measure) {
        Verdict expected = higher == Side.LEFT ? Verdict.ASYMMETRIC_LEFT_HIGHER : Verdict.ASYMMETRIC_RIGHT_HIGHER;
        return verdict(measure).filter(v -> v == expected).isPresent();
    }

    boolean calledAsymmetricInAnything() {
        return asymmetry.stream().map(Comparison::verdict).anyMatch(WearerTrial::asymmetric);
    }

    private static boolean asymmetric(Verdict verdict) {
        return verdict == Verdict.ASYMMETRIC_LEFT_HIGHER || verdict == Verdict.ASYMMETRIC_RIGHT_HIGHER;
    }

    /** Mean of a measure over one side's accepted repetitions. */
    double mean(Measure measure, Side stance) {
        return asymmetry.stream()
                .filter(c -> c.measure() == measure)
                .mapToDouble(
                        c -> stance == Side.LEFT ? c.left().mean() : c.right().mean())
                .findFirst()
                .orElseThrow();
    }

    /** The true value of a measure in a repetition; empty where it has none. */
    static OptionalDouble trueValue(Measure measure, TrueRepetition t) {
        return switch (measure) {
            case PEAK_PELVIC_DROP -> OptionalDouble.of(t.peakDropDeg());
            case PELVIC_DROP_AT_TURN -> OptionalDouble.of(t.dropAtTurnDeg());
            case THIGH_ADDUCTION_CHANGE_AT_TURN -> OptionalDouble.of(t.adductionChangeAtTurnDeg());
            case THIGH_ADDUCTION_CHANGE_AT_45 -> t.adductionChangeAt45Deg();
            case THIGH_ADDUCTION_CHANGE_AT_60 -> t.adductionChangeAt60Deg();
            case DEPTH -> OptionalDouble.of(t.depthDeg());
            default -> throw new IllegalArgumentException("the truth does not hold " + measure.key());
        };
    }
}
