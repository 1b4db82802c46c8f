package hiplevel.session.programme;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.recognition.Guess;
import hiplevel.repetition.recognition.Recognition;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** What exercises look like to the program when nobody says their names. */
public record Looks(List<Row> rows) {
    private static final Set<Placement> THREE = Set.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    /**
     * One exercise.
     *
     * @param recognised share of wearers all of whose stretches were taken for it
     * @param takenFor in how many wearers what was seen
     * @param byPelvis share of wearers whose posture was told from the pelvis alone
     * @param byThigh from the right thigh alone
     */
    public record Row(
            String exercise, double recognised, Map<String, Integer> takenFor, double byPelvis, double byThigh) {}

    private record Seen(List<String> exercises, boolean byPelvis, boolean byThigh) {}

    public static Looks of(long firstSeed, long lastSeed) {
        List<Row> rows = new ArrayList<>();
        for (Exercise exercise : Catalogue.STANDARD.exercises()) {
            if (exercise.signature().isPresent()) {
                List<Seen> seen = LongStream.rangeClosed(firstSeed, lastSeed)
                        .parallel()
                        .mapToObj(seed -> seen(exercise, seed))
                        .toList();
                rows.add(row(exercise, seen));
            }
        }
        return new Looks(rows);
    }

    private static Row row(Exercise exercise, List<Seen> seen) {
        Map<String, Integer> takenFor = new TreeMap<>();
        seen.forEach(s -> s.exercises().forEach(name -> takenFor.merge(name, 1, Integer::sum)));
        double n = seen.size();
        return new Row(
                exercise.name(),
                seen.stream()
                                .filter(s -> s.exercises().equals(List.of(exercise.name())))
                                .count()
                        / n,
                takenFor,
                seen.stream().filter(Seen::byPelvis).count() / n,
                seen.stream().filter(Seen::byThigh).count() / n);
    }

    private static Seen seen(Exercise exercise, long seed) {
        SimulatedRecording recording = VirtualWearer.perform(Scenario.standard(exercise, seed));
        TrackCollector collector = new TrackCollector();
        recording.deliver(collector);
        double turn = recording.truth().repetitions().stream()
                .filter(t -> !t.side().equals(Optional.of(Side.LEFT)))
                .findFirst()
                .orElseThrow()
                .turnSeconds();
        RecordingResult three = analysed(collector.tracks(), THREE);
        List<String> names = Recognition.in(three.motion(), three.activities(), Catalogue.STANDARD).stream()
                .map(g -> g.exercise().map(Exercise::name).orElse("nothing"))
                .distinct()
                .toList();
        Posture posture = exercise.course().posture();
        return new Seen(
                names.isEmpty() ? List.of("nothing") : names,
                posture(analysed(collector.tracks(), Set.of(Placement.PELVIS)), turn)
                        .equals(Optional.of(posture.groupOfPelvis())),
                posture(analysed(collector.tracks(), Set.of(Placement.RIGHT_THIGH)), turn)
                        .equals(Optional.of(posture.group())));
    }

    /** Of the stretch in which that instant lies. */
    private static Optional<Posture> posture(RecordingResult result, double seconds) {
        return Recognition.postures(result.motion(), result.activities(), Catalogue.STANDARD).stream()
                .filter(g -> g.fromMicros() <= seconds * 1e6 && seconds * 1e6 <= g.toMicros())
                .findFirst()
                .flatMap(Guess::posture);
    }

    private static RecordingResult analysed(List<SensorTrack> all, Set<Placement> worn) {
        List<SensorTrack> tracks = all.stream()
                .filter(t -> worn.contains(t.sensor().placement().orElseThrow()))
                .toList();
        return Pipeline.analyse(List.of(new Input("simulated", tracks, WearingFacts.NONE)), SessionSettings.DEFAULT)
                .recordings()
                .get(0);
    }
}
