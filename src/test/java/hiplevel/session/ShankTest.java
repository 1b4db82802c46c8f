package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.KneeMotion;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.text.UnreadableException;
import hiplevel.repetition.Repetition;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.VirtualWearer;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shank sensors: knee abduction and the projection angle. */
class ShankTest {
    private static final Set<Placement> FIVE = EnumSet.allOf(Placement.class);

    /** Against the simulated sensors' true attitudes and seats: what alignment and headings leave, skin apart. */
    @ParameterizedTest
    @ValueSource(ints = {61, 62, 63, 64})
    void theKneeOfASquatIsFoundWithinItsUncertainty(int seed) {
        SimulatedRecording wearer =
                VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                        .but()
                        .placements(FIVE)
                        .repetitions(4)
                        .cave(Side.LEFT, 12.0)
                        .build());
        RecordingResult result = analysed(wearer);
        for (Side side : Side.values()) {
            KneeMotion knee = result.motion().shank(side).orElseThrow().knee().orElseThrow();
            IntToDoubleFunction truth = i -> trueAbduction(wearer, side, i * 0.01);
            List<Repetition> squats = accepted(result, side);
            assertThat(squats).hasSize(4);
            for (Repetition squat : squats) {
                int from = result.motion().grid().nearest(squat.startMicros());
                int turn = result.motion().grid().nearest(squat.turnMicros());
                double found = knee.abduction()[turn] - knee.abduction()[from];
                double true0 = truth.applyAsDouble(turn) - truth.applyAsDouble(from);
                assertThat(found - true0).isBetween(-3 * knee.abductionSd(from, turn), 3 * knee.abductionSd(from, turn));
                assertThat(Math.toDegrees(knee.abductionSd(from, turn))).isLessThan(6);
                System.out.printf("%d %s err %.2f true %.2f sd %.2f fppa %.2f sd %.2f kneeflex %.1f%n", seed, side, Math.toDegrees(found-true0), Math.toDegrees(true0), Math.toDegrees(knee.abductionSd(from, turn)), Math.toDegrees(knee.projection()[turn]-knee.projection()[from]), Math.toDegrees(knee.projectionSd(from,turn)), Math.toDegrees(knee.flexion()[turn]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk-17-sensors", "ximu3-lower-body"})
    void realShanksBendBackwardAndHardlySideways(String folder) throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        Recordings.read(RealData.at(folder), ReadOptions.NONE, tracks);
        RecordingResult result = Pipeline.analyse(
                        List.of(new Input(folder, tracks.tracks(), WearingFacts.NONE)), SessionSettings.DEFAULT)
                .recordings()
                .get(0);
        for (Side side : Side.values()) {
            System.out.println(result.alignment());
            KneeMotion knee = result.motion().shank(side).orElseThrow().knee().orElseThrow();
            for (Repetition r : accepted(result, side)) {
            int from = result.motion().grid().nearest(r.startMicros());
            int to = result.motion().grid().nearest(r.endMicros());
            double[] f = Arrays.stream(knee.flexion(), from, to).map(Math::toDegrees).toArray();
            double[] a = Arrays.stream(knee.abduction(), from, to).map(Math::toDegrees).toArray();
            System.out.printf("%s flex %.1f..%.1f abd %.1f..%.1f%n", side, Arrays.stream(f).min().orElse(0), Arrays.stream(f).max().orElse(0), Arrays.stream(a).min().orElse(0), Arrays.stream(a).max().orElse(0));
            }
        }
    }

    private static List<Repetition> accepted(RecordingResult result, Side side) {
        return result.trials().stream()
                .flatMap(t -> t.repetitions().stream())
                .map(r -> r.repetition())
                .filter(r -> r.excluded().isEmpty() && r.side().equals(java.util.Optional.of(side)))
                .toList();
    }

    private static RecordingResult analysed(SimulatedRecording wearer) {
        TrackCollector collector = new TrackCollector();
        wearer.deliver(collector);
        return Worn.analysed(Worn.input("simulated", collector.tracks())).recordings().get(0);
    }

    private static double trueAbduction(SimulatedRecording wearer, Side side, double seconds) {
        Vector3 shankUp = attitude(wearer, Placement.thigh(side), seconds)
                .conjugate()
                .times(attitude(wearer, Placement.shank(side), seconds))
                .rotate(Vector3.Z);
        return side.sigma() * Math.asin(shankUp.y());
    }

    private static Quaternion attitude(SimulatedRecording wearer, Placement placement, double seconds) {
        return wearer.trueAttitude(placement)
                .apply(seconds)
                .times(wearer.truth().sensorFromSegment().get(placement));
    }
}
