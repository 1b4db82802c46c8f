package hiplevel.session;

import hiplevel.form.measurement.FormAnalysis;
import hiplevel.imu.Placement;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.HeadingPlan;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.kinematics.slip.Seating;
import hiplevel.kinematics.slip.Slip;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.edits.Edits;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Repetition;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.session.edited.ByHand;
import hiplevel.session.placement.PlacementCheck;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From sensors on one grid to measured repetitions: alignment → kinematics → repetition → kinematics with headings put
 * back → form. Recorded and live alike.
 */
public final class MotionAnalysis {
    /**
     * What the motion of the sensors showed.
     *
     * @param contradiction why nothing else was looked for: sensors that cannot sit where they are said to; a sentence
     */
    public record Result(
            Alignment alignment,
            Optional<Saying> contradiction,
            BodyMotion motion,
            List<TrialResult> trials,
            List<Contact> contacts,
            List<AppliedEdit> edits) {}

    private final WearingFacts facts;
    private final Edits edits;
    private final SessionSettings settings;
    private final int firstTrial;
    private final Notes notes;
    private final boolean recognition;

    private MotionAnalysis(
            WearingFacts facts,
            Edits edits,
            SessionSettings settings,
            int firstTrial,
            boolean recognition,
            Notes notes) {
        this.facts = facts;
        this.edits = edits;
        this.settings = settings;
        this.firstTrial = firstTrial;
        this.notes = notes;
        this.recognition = recognition;
    }

    /** Of a whole recording, in which an exercise that nobody named can be recognised. */
    MotionAnalysis(Input input, SessionSettings settings, int firstTrial, Notes notes) {
        this(input.facts(), input.edits(), settings, firstTrial, true, notes);
    }

    /**
     * Of what was heard so far, of which only the numbers are wanted, not the sentences. An exercise that nobody named is a
     * single-leg squat or walking: what something looks like may change as it goes on, what was told cannot.
     */
    public MotionAnalysis(WearingFacts facts, SessionSettings settings) {
        this(facts, Edits.NONE, settings, 1, false, new Notes());
    }

    /** Those that did not turn although others did: left on a table. */
    public static Set<Placement> unmoved(Map<Placement, SensorMotion> sensors) {
        return SensorCheck.unmoved(sensors);
    }

    /** A sentence, when sensors cannot sit where they are said to. */
    public static Optional<Saying> contradiction(
            Alignment alignment, Map<Placement, SensorMotion> sensors, AlignmentSettings settings) {
        return PlacementCheck.contradiction(alignment, sensors, settings);
    }

    /** With the alignment that these sensors show; at least one sensor, all on one grid. */
    public Result of(Map<Placement, SensorMotion> sensors) {
        TimeGrid grid = sensors.values().iterator().next().grid();
        AlignmentSettings how = settings.algorithms().alignment();
        Alignment alignment = Alignment.of(sensors, declared(grid), how);
        Optional<Saying> swapped = contradiction(alignment, sensors, how);
        if (swapped.isPresent()) {
            notes.say(swapped.get());
            BodyMotion nothing =
                    new BodyMotion(sensors.values().iterator().next().grid(), Optional.empty(), Map.of());
            return new Result(alignment, swapped, nothing, List.of(), List.of(), List.of());
        }
        Seating seating = Seating.of(sensors, alignment, declared(grid), how);
        notes.alignment(seating.alignment());
        seating.slips().forEach(slip -> notes.slipped(slip, grid));
        return of(seating.sensors(), seating.alignment(), seating.slips());
    }

    private List<Stretch> declared(TimeGrid grid) {
        return facts.trials().stream()
                .map(t -> new Stretch(grid.nearest(t.fromMicros()), grid.nearest(t.toMicros())))
                .toList();
    }

    /** With an alignment known from elsewhere, of these sensors. */
    public Result of(Map<Placement, SensorMotion> sensors, Alignment alignment) {
        return of(sensors, alignment, List.of());
    }

    private Result of(Map<Placement, SensorMotion> sensors, Alignment alignment, List<Slip> slips) {
        List<Trial> found = trials(sensors, alignment);
        ByHand byHand = ByHand.of(
                edits,
                sensors.values().iterator().next().grid().startMicros(),
                firstTrial,
                found.stream().map(Trial::repetitions).toList());
        byHand.edits().forEach(edit -> notes.say(edit.words()));
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            trials.add(found.get(i).with(asked(byHand.repetitions().get(i))).without(slips));
        }
        notes.found(trials, sensors.keySet());
        BodyMotion anchored = motion(sensors, alignment, Trial.headings(trials));
        List<TrialResult> results = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        for (Trial trial : trials) {
            int number = firstTrial + results.size();
            results.add(new TrialResult(
                    number,
                    trial.exercise(),
                    trial.declared(),
                    trial.fromMicros(),
                    trial.toMicros(),
                    FormAnalysis.measure(number, trial.repetitions(), anchored),
                    trial.guess()));
            contacts.addAll(trial.contacts());
        }
        return new Result(alignment, Optional.empty(), anchored, results, contacts, byHand.edits());
    }

    /** Without those that now are of a leg that is not asked for. */
    private List<Repetition> asked(List<Repetition> all) {
        return all.stream()
                .filter(r -> r.side().isEmpty() || settings.side().map(r::isOf).orElse(true))
                .toList();
    }

    /** Cut from angles without heading reference, which are let go before those with one are made: an hour is large. */
    private List<Trial> trials(Map<Placement, SensorMotion> sensors, Alignment alignment) {
        return new Trials(facts, settings, alignment.activities(), recognition, !edits.isEmpty(), notes)
                .of(motion(sensors, alignment, HeadingPlan.NONE));
    }

    private BodyMotion motion(Map<Placement, SensorMotion> sensors, Alignment alignment, HeadingPlan plan) {
        return BodyMotion.of(sensors, alignment, settings.algorithms().alignment(), plan);
    }
}
