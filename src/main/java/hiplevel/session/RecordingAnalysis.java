package hiplevel.session;

import hiplevel.exercise.Exercise;
import hiplevel.form.FormAnalysis;
import hiplevel.imu.DataQuality;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.HeadingPlan;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationParameters;
import hiplevel.orientation.OrientationSeries;
import hiplevel.repetition.Contact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One recording on its way: clock → orientation → kinematics → repetition → kinematics with headings put back → form. */
final class RecordingAnalysis {
    private static final long GRID_STEP_MICROS = 10_000;

    private final Input input;
    private final SessionSettings settings;
    private final int firstTrial;
    private final Notes notes = new Notes();

    RecordingAnalysis(Input input, SessionSettings settings, int firstTrial) {
        this.input = input;
        this.settings = settings;
        this.firstTrial = firstTrial;
    }

    RecordingResult result() {
        List<DataQuality> quality =
                input.tracks().parallelStream().map(DataQuality::of).toList();
        long start = time(true);
        long end = time(false);
        TimeGrid grid = new TimeGrid(start, GRID_STEP_MICROS, (int) ((end - start) / GRID_STEP_MICROS) + 1);
        BodyMotion nothing = new BodyMotion(grid, Optional.empty(), Map.of());
        notes.length(input.tracks(), start, end);
        Map<Placement, SensorMotion> sensors = sensors(quality, grid);
        SensorCheck.unmoved(sensors).forEach(placement -> {
            notes.unmoved(placement);
            sensors.remove(placement);
        });
        if (sensors.isEmpty()) {
            notes.worn(Set.of(), input.tracks());
            return result(start, end, quality, Optional.empty(), nothing);
        }
        Optional<List<Placement>> twins = SensorCheck.twins(tracks(sensors.keySet()));
        if (twins.isPresent()) {
            notes.twins(twins.get());
            return result(start, end, quality, Optional.empty(), nothing);
        }
        Alignment alignment = Alignment.of(sensors, settings.algorithms().alignment());
        Optional<String> swapped = PlacementCheck.contradiction(alignment, sensors);
        if (swapped.isPresent()) {
            notes.say(swapped.get());
            return result(start, end, quality, Optional.of(alignment), nothing);
        }
        notes.alignment(alignment);
        List<Trial> trials = trials(sensors, alignment);
        notes.found(trials, sensors.keySet());
        notes.worn(sensors.keySet(), input.tracks());
        BodyMotion anchored = motion(sensors, alignment, Trial.headings(trials));
        return result(start, end, quality, alignment, anchored, trials);
    }

    /** Cut from angles without heading reference, which are let go before those with one are made: an hour is large. */
    private List<Trial> trials(Map<Placement, SensorMotion> sensors, Alignment alignment) {
        return new Trials(input.facts(), settings, notes).of(motion(sensors, alignment, HeadingPlan.NONE));
    }

    private long time(boolean first) {
        return input.tracks().stream()
                .map(SensorTrack::samples)
                .filter(s -> s.size() > 0)
                .mapToLong(s -> s.timeMicros()[first ? 0 : s.size() - 1])
                .reduce(first ? Math::min : Math::max)
                .orElse(0);
    }

    /** The usable sensors on pelvis and thighs, each on its way by itself. */
    private Map<Placement, SensorMotion> sensors(List<DataQuality> quality, TimeGrid grid) {
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        usable(quality).parallelStream()
                .map(track -> onGrid(track, grid))
                .toList()
                .forEach(sensor -> sensors.put(sensor.placement(), sensor));
        return sensors;
    }

    private List<SensorTrack> usable(List<DataQuality> quality) {
        List<SensorTrack> usable = new ArrayList<>();
        for (int i = 0; i < quality.size(); i++) {
            SensorTrack track = input.tracks().get(i);
            Optional<Placement> placement = track.sensor().placement();
            if (placement.isEmpty() || track.samples().size() == 0) {
                continue;
            }
            if (!quality.get(i).usable()) {
                notes.invalid(quality.get(i));
            } else if (placement.get() == Placement.PELVIS || placement.get().isThigh()) {
                usable.add(track);
            }
        }
        return usable;
    }

    private SensorMotion onGrid(SensorTrack track, TimeGrid grid) {
        return SensorMotion.of(
                track.sensor().placement().orElseThrow(),
                track.samples(),
                attitude(track),
                grid);
    }

    private OrientationSeries attitude(SensorTrack track) {
        OrientationParameters parameters = settings.algorithms().orientation();
        return switch (settings.algorithms().form()) {
            case RECORDED -> ForwardBackward.of(track.samples(), parameters);
            case CAUSAL -> CausalOrientation.of(track, parameters);
        };
    }

    private List<String> sentences() {
        notes.origin(input.tracks());
        return notes.sentences();
    }

    private List<SensorTrack> tracks(Set<Placement> placements) {
        return input.tracks().stream()
                .filter(t -> t.sensor().placement().filter(placements::contains).isPresent())
                .toList();
    }

    private BodyMotion motion(Map<Placement, SensorMotion> sensors, Alignment alignment, HeadingPlan plan) {
        return BodyMotion.of(sensors, alignment, settings.algorithms().alignment(), plan);
    }

    private RecordingResult result(
            long start,
            long end,
            List<DataQuality> quality,
            Alignment alignment,
            BodyMotion motion,
            List<Trial> trials) {
        List<TrialResult> results = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        for (Trial trial : trials) {
            Exercise exercise = trial.exercise();
            int number = firstTrial + results.size();
            results.add(new TrialResult(
                    number,
                    exercise,
                    trial.declared(),
                    trial.fromMicros(),
                    trial.toMicros(),
                    FormAnalysis.measure(number, trial.repetitions(), motion)));
            contacts.addAll(trial.contacts());
        }
        return new RecordingResult(
                input.name(),
                start,
                end,
                input.facts(),
                quality,
                List.copyOf(alignment.segments().values()),
                alignment.activities(),
                motion,
                results,
                contacts,
                sentences());
    }

    private RecordingResult result(
            long start, long end, List<DataQuality> quality, Optional<Alignment> alignment, BodyMotion motion) {
        return new RecordingResult(
                input.name(),
                start,
                end,
                input.facts(),
                quality,
                alignment.map(a -> List.copyOf(a.segments().values())).orElse(List.of()),
                alignment.map(Alignment::activities).orElse(List.of()),
                motion,
                List.of(),
                List.of(),
                sentences());
    }
}
