package hiplevel.session.programme;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One simulated wearer's session of an exercise, recorded once with five sensors and analysed with what a sensor set leaves of
 * them.
 */
final class Session {
    private static final long MARGIN_MICROS = 1_500_000;

    private final Exercise exercise;
    private final Truth truth;
    private final List<SensorTrack> tracks;

    Session(Scenario scenario) {
        exercise = scenario.exercise();
        SimulatedRecording recording = VirtualWearer.perform(
                scenario.but().placements(EnumSet.allOf(Placement.class)).build());
        TrackCollector collector = new TrackCollector();
        recording.deliver(collector);
        truth = recording.truth();
        tracks = collector.tracks();
    }

    Truth truth() {
        return truth;
    }

    SessionResult analysed(SensorSet set) {
        List<Input> inputs = new ArrayList<>();
        for (Optional<Side> side : set.recordings(exercise)) {
            Set<Placement> worn = set.worn(side);
            List<SensorTrack> left = tracks.stream()
                    .filter(t -> worn.contains(t.sensor().placement().orElseThrow()))
                    .toList();
            inputs.add(new Input("simulated", left, facts(set, side)));
        }
        return Pipeline.analyse(
                inputs, declares(set) ? SessionSettings.DEFAULT : SessionSettings.DEFAULT.doing(exercise.name()));
    }

    /** With both thighs worn the exercise's name is enough, but for a bridge, whose legs look alike. */
    private boolean declares(SensorSet set) {
        boolean bothThighs = set == SensorSet.PELVIS_AND_THIGHS || set == SensorSet.ALL_FIVE;
        return !bothThighs || (exercise.drive() == Drive.POSTERIOR_TILT && exercise.hasSides());
    }

    private WearingFacts facts(SensorSet set, Optional<Side> moved) {
        if (!declares(set)) {
            return WearingFacts.NONE;
        }
        List<DeclaredTrial> trials = new ArrayList<>();
        List<Optional<Side>> sides = !exercise.hasSides()
                ? List.of(Optional.empty())
                : moved.isPresent() ? List.of(moved) : List.of(Optional.of(Side.RIGHT), Optional.of(Side.LEFT));
        for (Optional<Side> side : sides) {
            List<TrueRepetition> rows = truth.repetitions().stream()
                    .filter(t -> exercise.isGait() || t.side().equals(side))
                    .toList();
            long from = rows.stream()
                    .mapToLong(t -> Math.round(1e6 * t.startSeconds()))
                    .min()
                    .orElseThrow();
            long to = rows.stream()
                    .mapToLong(t -> Math.round(1e6 * t.endSeconds()))
                    .max()
                    .orElseThrow();
            trials.add(new DeclaredTrial(
                    exercise.name(),
                    exercise.isGait() && moved.isEmpty() ? Optional.empty() : side,
                    Math.max(0, from - MARGIN_MICROS),
                    to + MARGIN_MICROS));
            if (exercise.isGait()) {
                break;
            }
        }
        return new WearingFacts(
                Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), trials, List.of());
    }

    /** The accepted row in which a true one has its middle. */
    static Optional<MeasuredRepetition> found(List<MeasuredRepetition> rows, TrueRepetition truth) {
        return rows.stream()
                .filter(r -> r.repetition().accepted() && r.repetition().side().equals(truth.side()))
                .filter(r -> {
                    double middle =
                            (r.repetition().startMicros() + r.repetition().endMicros()) * 0.5e-6;
                    return truth.startSeconds() < middle && middle < truth.endSeconds();
                })
                .findFirst();
    }
}
