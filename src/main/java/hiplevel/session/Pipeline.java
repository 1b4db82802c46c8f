package hiplevel.session;

import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.Comparisons;
import hiplevel.asymmetry.CurveSummaries;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.Grounds;
import hiplevel.asymmetry.SetQualities;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.change.Changes;
import hiplevel.asymmetry.change.ComparedWith;
import hiplevel.asymmetry.change.Day;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.finding.Findings;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.alignment.SegmentAlignment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The whole way from samples to the answer; the one place that knows the order of the steps. */
public final class Pipeline {
    private final SessionSettings settings;

    private Pipeline(SessionSettings settings) {
        this.settings = settings;
    }

    /**
     * Analyses one or several recordings of one wearer and one visit; trials are numbered through all of them, and left
     * is compared with right over all.
     *
     * @param inputs at least one
     */
    public static SessionResult analyse(List<Input> inputs, SessionSettings settings) {
        return analyse(inputs, settings, List.of());
    }

    /**
     * The same, held against other sessions of that wearer, each analysed by itself with the same settings. From three of them
     * on, the wearer's own changes from day to day tell what counts as one, also between left and right.
     *
     * @param others each a session; none for none
     */
    public static SessionResult analyse(List<Input> inputs, SessionSettings settings, List<Input> others) {
        Pipeline pipeline = new Pipeline(settings);
        List<Day> days = new ArrayList<>();
        for (Input other : others) {
            days.add(pipeline.day(pipeline.analyse(List.of(other), List.of())));
        }
        SessionResult result = pipeline.analyse(inputs, days);
        return others.isEmpty()
                ? result
                : result.comparedWith(new ComparedWith(
                        others.stream().map(Input::name).toList(), Changes.of(pipeline.day(result), days)));
    }

    private Day day(SessionResult result) {
        return new Day(
                result.asymmetry(),
                result.sets(),
                (exercise, segment) -> trusted(exercise, segment, result.recordings()));
    }

    private SessionResult analyse(List<Input> inputs, List<Day> days) {
        List<RecordingResult> recordings = new ArrayList<>();
        int trials = 0;
        for (Input input : inputs) {
            RecordingResult result = new RecordingAnalysis(input, settings, trials + 1).result();
            trials += result.trials().size();
            recordings.add(result);
        }
        List<MeasuredRepetition> repetitions = recordings.stream()
                .flatMap(r -> r.trials().stream())
                .flatMap(t -> t.repetitions().stream())
                .toList();
        Set<Exercise> exercises = new LinkedHashSet<>();
        repetitions.forEach(r -> exercises.add(r.repetition().exercise()));
        List<Comparison> asymmetry = new ArrayList<>();
        List<CurveSummary> curves = new ArrayList<>();
        List<SetQuality> sets = new ArrayList<>();
        for (Exercise exercise : exercises) {
            Grounds grounds = new Grounds(
                    segment -> trusted(exercise, segment, recordings),
                    SessionResult.affectedSide(settings, recordings),
                    measure -> Changes.own(days, exercise, measure));
            asymmetry.addAll(Comparisons.of(exercise, repetitions, grounds));
            curves.addAll(CurveSummaries.of(exercise, repetitions, grounds));
            sets.addAll(SetQualities.of(exercise, repetitions));
        }
        return new SessionResult(settings, recordings, findings(recordings), asymmetry, curves, sets, List.of());
    }

    private static boolean trusted(Exercise exercise, Measure.Segment segment, List<RecordingResult> recordings) {
        return recordings.stream().noneMatch(r -> mayStandOnTwo(r, exercise)) && trusted(segment, recordings);
    }

    private List<Finding> findings(List<RecordingResult> recordings) {
        List<Finding> findings = new ArrayList<>();
        for (RecordingResult recording : recordings) {
            OptionalDouble height = settings.heightMetres().isPresent()
                    ? settings.heightMetres()
                    : recording.facts().heightMetres();
            List<MeasuredRepetition> repetitions = recording.trials().stream()
                    .flatMap(t -> t.repetitions().stream())
                    .toList();
            findings.addAll(Findings.of(repetitions, recording.motion(), settings.bands(), height));
        }
        return findings;
    }

    /** With fewer than two thighs worn a two-leg squat looks like a single-leg one, unless somebody said what was done. */
    private static boolean mayStandOnTwo(RecordingResult recording, Exercise exercise) {
        return exercise.drive() == Drive.STANCE_THIGH_FLEXION
                && recording.motion().thighs().size() < Side.values().length
                && recording.facts().trials().isEmpty()
                && recording.trials().stream().anyMatch(t -> t.exercise().equals(exercise));
    }

    /** Whether every alignment that such measures rest on carries a verdict. */
    private static boolean trusted(Measure.Segment segment, List<RecordingResult> recordings) {
        return recordings.stream()
                .flatMap(r -> r.alignment().stream())
                .filter(a -> segment == Measure.Segment.PELVIS
                        ? a.placement() == Placement.PELVIS
                        : a.placement().isThigh())
                .allMatch(SegmentAlignment::passed);
    }
}
