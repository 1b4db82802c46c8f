package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.KneeMotion;
import hiplevel.kinematics.activity.Activity;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.repetition.Repetition;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.VirtualWearer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shank sensors: knee abduction and the projection angle. */
class ShankTest {
    private static final Set<Placement> FIVE = EnumSet.allOf(Placement.class);

    @ParameterizedTest
    @ValueSource(ints = {61, 62, 63, 64})
    void theKneeOfASquatIsFoundWithinItsUncertainty(int seed) {
        SimulatedRecording wearer = caving(seed, 12);
        RecordingResult result = analysed(wearer);
        for (Side side : Side.values()) {
            KneeMotion knee = knee(result, side);
            double[] truth = wearer.trueAngles().column(side.word() + "_knee_abduction_deg");
            List<Repetition> squats = accepted(result, side);
            assertThat(squats).hasSize(3);
            for (Repetition squat : squats) {
                int from = result.motion().grid().nearest(squat.startMicros());
                int turn = result.motion().grid().nearest(squat.turnMicros());
                double found = knee.abduction()[turn] - knee.abduction()[from];
                double error = found - Math.toRadians(truth[turn] - truth[from]);
                double sd = knee.abductionSd(from, turn);
                assertThat(error).isBetween(-2.5 * sd, 2.5 * sd);
                assertThat(Math.toDegrees(sd)).isLessThan(4);
            }
        }
    }

    /** 12° of cave in a squat of 60° look like 23° of the thigh and 14° of the shank from in front. */
    @Test
    void aKneeThatCavesProjectsInwardAndIsKnockKneed() {
        RecordingResult caving = analysed(caving(65, 12));
        RecordingResult straight = analysed(caving(65, 0));
        for (Side side : Side.values()) {
            double more = meanAtTurn(caving, side, KneeMotion::projection)
                    - meanAtTurn(straight, side, KneeMotion::projection);
            assertThat(more).isBetween(28.0, 46.0);
            double knocked =
                    meanAtTurn(caving, side, KneeMotion::abduction) - meanAtTurn(straight, side, KneeMotion::abduction);
            assertThat(knocked).isBetween(9.0, 16.0);
        }
    }

    /** Who walks with shanks worn bends the knee backward by some tens of degrees and hardly sideways. */
    @ParameterizedTest
    @ValueSource(strings = {"walk-17-sensors", "ximu3-lower-body"})
    void realKneesBendBackwardAndHardlySideways(String folder) throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        Recordings.read(RealData.at(folder), ReadOptions.NONE, tracks);
        RecordingResult result =
                Worn.analysed(Worn.input(folder, tracks.tracks())).recordings().get(0);
        for (Side side : Side.values()) {
            KneeMotion knee = knee(result, side);
            Activity walk = result.activities().stream()
                    .filter(a -> a.kind() == Activity.Kind.WALKING)
                    .max(Comparator.comparingLong(a -> a.toMicros() - a.fromMicros()))
                    .orElseThrow();
            int from = result.motion().grid().nearest(walk.fromMicros());
            int to = result.motion().grid().nearest(walk.toMicros());
            assertThat(percentile(knee.flexion(), from, to, 2)).isGreaterThan(-12);
            assertThat(percentile(knee.flexion(), from, to, 95)).isBetween(30.0, 80.0);
            assertThat(percentile(knee.abduction(), from, to, 10)).isGreaterThan(-13);
            assertThat(percentile(knee.abduction(), from, to, 90)).isLessThan(13);
        }
    }

    private static double percentile(double[] angle, int from, int to, double percent) {
        double[] known = Arrays.stream(angle, from, to)
                .filter(a -> !Double.isNaN(a))
                .map(Math::toDegrees)
                .toArray();
        return new Percentile().evaluate(known, percent);
    }

    private static double meanAtTurn(RecordingResult result, Side side, Function<KneeMotion, double[]> angle) {
        double[] values = angle.apply(knee(result, side));
        return accepted(result, side).stream()
                .mapToDouble(r -> values[result.motion().grid().nearest(r.turnMicros())]
                        - values[result.motion().grid().nearest(r.startMicros())])
                .map(Math::toDegrees)
                .average()
                .orElseThrow();
    }

    private static KneeMotion knee(RecordingResult result, Side side) {
        return result.motion().shank(side).orElseThrow().knee().orElseThrow();
    }

    private static SimulatedRecording caving(long seed, double degrees) {
        return VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                .but()
                .placements(FIVE)
                .repetitions(3)
                .cave(Side.LEFT, degrees)
                .cave(Side.RIGHT, degrees)
                .build());
    }

    private static List<Repetition> accepted(RecordingResult result, Side side) {
        return result.trials().stream()
                .flatMap(t -> t.repetitions().stream())
                .map(r -> r.repetition())
                .filter(r -> r.excluded().isEmpty() && r.side().equals(Optional.of(side)))
                .toList();
    }

    private static RecordingResult analysed(SimulatedRecording wearer) {
        TrackCollector collector = new TrackCollector();
        wearer.deliver(collector);
        return Worn.analysed(Worn.input("simulated", collector.tracks()))
                .recordings()
                .get(0);
    }
}
