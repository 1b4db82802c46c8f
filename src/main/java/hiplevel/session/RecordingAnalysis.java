package hiplevel.session;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.imu.clock.ClockFit;
import hiplevel.imu.clock.CommonTime;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.DeviceAttitude;
import hiplevel.session.placement.WayUp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One recording on its way: clock → orientation → one grid; from there on {@link MotionAnalysis}. */
final class RecordingAnalysis {
    private static final long GRID_STEP_MICROS = 10_000;

    /** all in the recorder's time */
    private final Input input;

    /** of what the sensors said, before it was corrected */
    private final List<DataQuality> quality;

    private final SessionSettings settings;
    private final int firstTrial;
    private final Notes notes = new Notes();

    RecordingAnalysis(Input input, SessionSettings settings, int firstTrial) {
        boolean causal = settings.algorithms().form() == Algorithms.Form.CAUSAL;
        List<CommonTime> common = input.tracks().parallelStream()
                .map(track -> CommonTime.of(track, causal))
                .toList();
        Set<String> ambiguous = settings.calibrations()
                .ambiguous(input.tracks().stream().map(SensorTrack::sensor).toList());
        ambiguous.forEach(notes::ambiguousSerial);
        Calibrations calibrations = settings.calibrations().without(ambiguous);
        quality = common.parallelStream().map(c -> quality(c, calibrations)).toList();
        List<SensorTrack> tracks = common.parallelStream()
                .map(c -> DeviceAttitude.filled(calibrations.applied(c.track())))
                .toList();
        this.input = new Input(input.name(), tracks, input.facts(), input.edits());
        this.settings = settings;
        this.firstTrial = firstTrial;
    }

    private static DataQuality quality(CommonTime common, Calibrations calibrations) {
        SensorTrack track = common.track();
        ClockFit clock = common.fit();
        return DataQuality.of(
                DeviceAttitude.filled(track), calibrations.of(track.sensor()), clock.skewPpm(), clock.residualMs());
    }

    RecordingResult result() {
        long start = time(true);
        long end = time(false);
        TimeGrid grid = new TimeGrid(start, GRID_STEP_MICROS, (int) ((end - start) / GRID_STEP_MICROS) + 1);
        BodyMotion nothing = new BodyMotion(grid, Optional.empty(), Map.of());
        notes.length(input.tracks(), start, end);
        Map<Placement, SensorMotion> sensors = sensors(grid);
        SensorCheck.unmoved(sensors).forEach(placement -> {
            notes.unmoved(placement);
            sensors.remove(placement);
        });
        if (sensors.keySet().stream().allMatch(Placement::isShank)) {
            notes.worn(Set.of(), input.tracks());
            return result(start, end, Optional.empty(), nothing);
        }
        Optional<List<Placement>> twins = SensorCheck.twins(tracks(sensors.keySet()));
        if (twins.isPresent()) {
            notes.twins(twins.get());
            return result(start, end, Optional.empty(), nothing);
        }
        MotionAnalysis.Result found = new MotionAnalysis(input, settings, firstTrial, notes).of(sensors);
        if (found.contradiction().isEmpty()) {
            WayUp.note(found.alignment(), input.tracks()).ifPresent(notes::say);
            notes.worn(sensors.keySet(), input.tracks());
        }
        return result(start, end, Optional.of(found), found.motion());
    }

    private long time(boolean first) {
        return input.tracks().stream()
                .map(SensorTrack::samples)
                .filter(s -> s.size() > 0)
                .mapToLong(s -> s.timeMicros()[first ? 0 : s.size() - 1])
                .reduce(first ? Math::min : Math::max)
                .orElse(0);
    }

    /** The usable sensors, each on its way by itself. */
    private Map<Placement, SensorMotion> sensors(TimeGrid grid) {
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        usable().parallelStream()
                .map(track -> SensorAttitudes.onGrid(track, grid, settings.algorithms()))
                .toList()
                .forEach(sensor -> sensors.put(sensor.placement(), sensor));
        return sensors;
    }

    private List<SensorTrack> usable() {
        List<SensorTrack> usable = new ArrayList<>();
        for (int i = 0; i < quality.size(); i++) {
            SensorTrack track = input.tracks().get(i);
            Optional<Placement> placement = track.sensor().placement();
            if (placement.isEmpty() || track.samples().size() == 0) {
                continue;
            }
            if (!quality.get(i).usable()) {
                notes.invalid(quality.get(i));
            } else {
                boolean own = DeviceAttitude.serves(track);
                if (own) {
                    notes.attitudeOnly(placement.get());
                }
                if (own || track.sensor().isInertial()) {
                    usable.add(track);
                } else {
                    notes.tellsTooLittle(placement.get());
                }
            }
        }
        return usable;
    }

    private List<SensorTrack> tracks(Set<Placement> placements) {
        return input.tracks().stream()
                .filter(t -> t.sensor().placement().filter(placements::contains).isPresent())
                .toList();
    }

    private RecordingResult result(long start, long end, Optional<MotionAnalysis.Result> found, BodyMotion motion) {
        notes.origin(input.tracks());
        return new RecordingResult(
                input.name(),
                start,
                end,
                input.facts(),
                quality,
                found.map(f -> List.copyOf(f.alignment().segments().values())).orElse(List.of()),
                found.map(f -> f.alignment().activities()).orElse(List.of()),
                motion,
                found.map(MotionAnalysis.Result::trials).orElse(List.of()),
                found.map(MotionAnalysis.Result::contacts).orElse(List.of()),
                found.map(MotionAnalysis.Result::edits).orElse(List.of()),
                notes.sentences());
    }
}
