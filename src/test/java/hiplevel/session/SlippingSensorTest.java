package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.OpticalWalk;
import hiplevel.RealData;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.simulation.Scenario;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import hiplevel.words.English;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sensor that turns on its segment in the middle of a simulated recording. */
class SlippingSensorTest {
    private static final Quaternion TWELVE = Quaternion.about(Vector3.Y, Math.toRadians(12));

    @ParameterizedTest
    @EnumSource(
            value = Placement.class,
            names = {"PELVIS", "LEFT_THIGH"})
    void aSlipAmongSquatsIsNamedAndWhatFollowsIsLeftOut(Placement slipping) {
        for (long seed = 71; seed <= 73; seed++) {
            Input sound = Worn.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed));
            List<MeasuredRepetition> before = rows(sound);
            long at = before.get(8).repetition().endMicros() + 300_000;
            Input slipped = slipping(sound, slipping, TWELVE, at);
            assertThat(said(slipped))
                    .anyMatch(n -> n.contains(English.said(slipping.saying()) + " sensor slipped by about 1"));
            assertThat(rows(slipped))
                    .filteredOn(r -> r.repetition().accepted() && bearsOn(r, slipping))
                    .allMatch(r -> r.repetition().endMicros() < at);
            assertThat(rows(slipped))
                    .filteredOn(r -> !bearsOn(r, slipping))
                    .allMatch(r -> r.repetition().accepted());
        }
    }

    private static boolean bearsOn(MeasuredRepetition r, Placement placement) {
        return placement.side().isEmpty()
                || placement.side().equals(r.repetition().side());
    }

    /** Walks align themselves, so what comes after the next standing counts again. */
    @ParameterizedTest
    @EnumSource(
            value = Placement.class,
            names = {"PELVIS", "LEFT_THIGH"})
    void aSlipInWalkingIsNamedAndTheNextWalkIsAlignedAnew(Placement slipping) {
        Input first = Worn.simulated(Scenario.standard(Catalogue.WALKING, 74));
        Input second = Worn.simulated(Scenario.standard(Catalogue.WALKING, 74));
        long length = end(first);
        long at = length * 7 / 10;
        Input both = joined(slipping(first, slipping, TWELVE, at), slipping(second, slipping, TWELVE, 0), length);
        List<MeasuredRepetition> sound = rows(joined(first, second, length));
        List<MeasuredRepetition> rows = rows(both);
        assertThat(said(both))
                .anyMatch(n -> n.contains(English.said(slipping.saying()) + " sensor slipped by about 1"));
        assertThat(rows)
                .filteredOn(r -> bearsOn(r, slipping) && r.repetition().endMicros() > at)
                .filteredOn(r -> r.repetition().startMicros() < length)
                .noneMatch(r -> r.repetition().accepted());
        assertThat(accepted(rows, length)).isGreaterThan(accepted(sound, length) * 3 / 4);
    }

    @Test
    void theDropAfterASlipThatWasAlignedAnewIsThatOfASensorThatDidNotSlip() {
        Input walk = Worn.simulated(Scenario.standard(Catalogue.WALKING, 78));
        long length = end(walk);
        Input after = slipping(walk, Placement.PELVIS, TWELVE, 0);
        Input slips = slipping(walk, Placement.PELVIS, TWELVE, length / 2);
        Input slipped = joined(joined(walk, slips, length), after, 2 * length + 10_000);
        assertThat(said(slipped)).anyMatch(n -> n.contains("what follows was aligned anew"));
        List<MeasuredRepetition> rows = rows(slipped);
        double sound = meanDrop(rows, 0, length);
        assertThat(meanDrop(rows, 2 * length, Long.MAX_VALUE)).isCloseTo(sound, within(0.7));
    }

    private static double meanDrop(List<MeasuredRepetition> rows, long from, long to) {
        return rows.stream()
                .filter(r -> r.repetition().accepted()
                        && r.repetition().startMicros() > from
                        && r.repetition().endMicros() < to)
                .flatMap(r -> r.value(Measure.PEAK_PELVIC_DROP).stream())
                .mapToDouble(Measured.Value::value)
                .average()
                .orElseThrow();
    }

    private static long accepted(List<MeasuredRepetition> rows, long from) {
        return rows.stream()
                .filter(r ->
                        r.repetition().startMicros() > from && r.repetition().accepted())
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {75, 76, 77})
    void nobodySlipsWhoStandsDifferentlyByThreeDegreesOrNotAtAll(long seed) {
        Input squats = Worn.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed));
        Input walk = Worn.simulated(Scenario.standard(Catalogue.WALKING, seed));
        Quaternion three = Quaternion.about(Vector3.Y, Math.toRadians(3));
        for (Placement placement : List.of(Placement.PELVIS, Placement.LEFT_THIGH)) {
            assertThat(said(slipping(squats, placement, three, end(squats) / 2)))
                    .noneMatch(SlippingSensorTest::slip);
            assertThat(said(slipping(walk, placement, three, end(walk) / 2))).noneMatch(SlippingSensorTest::slip);
        }
        assertThat(said(squats)).noneMatch(SlippingSensorTest::slip);
        assertThat(said(walk)).noneMatch(SlippingSensorTest::slip);
    }

    @Test
    void nobodySlipsInOpticalAndRealWalks() throws UnreadableException {
        for (OpticalWalk walk : OpticalWalk.all()) {
            assertThat(said(Worn.optical(walk))).as(walk.name()).noneMatch(SlippingSensorTest::slip);
        }
        for (String folder : List.of("walk-17-sensors", "ximu3-lower-body")) {
            TrackCollector tracks = new TrackCollector();
            Recordings.read(RealData.at(folder), ReadOptions.NONE, tracks);
            assertThat(said(Worn.input(folder, tracks.tracks()))).noneMatch(SlippingSensorTest::slip);
        }
    }

    @Test
    void aLegHeldInFrontToTheEndHasNotSlipped() {
        PosedWearer wearer = new PosedWearer().hold(4).alignmentMovements();
        wearer.to(PosedWearer.Pose.of(0, 14, 0), 1).hold(3).repeat(6, PosedWearer.Pose.of(20, 18, 55), 3);
        assertThat(said(wearer.input(
                        java.util.EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH))))
                .noneMatch(SlippingSensorTest::slip);
    }

    private static boolean slip(String note) {
        return note.contains("slipped");
    }

    private static List<String> said(Input input) {
        return English.said(Worn.analysed(input).recordings().get(0).notes());
    }

    private static List<MeasuredRepetition> rows(Input input) {
        return Worn.analysed(input).repetitions();
    }

    private static long end(Input input) {
        ImuSeries s = input.tracks().get(0).samples();
        return s.timeMicros()[s.size() - 1];
    }

    private static Input slipping(Input input, Placement placement, Quaternion turn, long at) {
        return Worn.input(
                input.name(),
                input.tracks().stream()
                        .map(t -> t.sensor().placement().orElseThrow() == placement
                                ? new SensorTrack(t.sensor(), turned(t.samples(), turn, at), t.faults())
                                : t)
                        .toList());
    }

    private static ImuSeries turned(ImuSeries s, Quaternion turn, long at) {
        ImuSeries.Builder b = new ImuSeries.Builder();
        for (int i = 0; i < s.size(); i++) {
            Quaternion q = s.timeMicros()[i] >= at ? turn : Quaternion.IDENTITY;
            Vector3 g = q.rotate(new Vector3(s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i]));
            Vector3 a = q.rotate(new Vector3(s.accX()[i], s.accY()[i], s.accZ()[i]));
            b.add(s.timeMicros()[i], g.x(), g.y(), g.z(), a.x(), a.y(), a.z());
        }
        return b.build();
    }

    /** One after the other; both start and end standing. */
    private static Input joined(Input first, Input second, long length) {
        return Worn.input(
                first.name(),
                first.tracks().stream()
                        .map(t -> new SensorTrack(
                                t.sensor(), joined(t.samples(), samples(second, t), length), t.faults()))
                        .toList());
    }

    private static ImuSeries samples(Input input, SensorTrack like) {
        return input.tracks().stream()
                .filter(t -> t.sensor().placement().equals(like.sensor().placement()))
                .findFirst()
                .orElseThrow()
                .samples();
    }

    private static ImuSeries joined(ImuSeries first, ImuSeries second, long length) {
        ImuSeries.Builder b = new ImuSeries.Builder();
        add(b, first, 0);
        add(b, second, length + 10_000);
        return b.build();
    }

    private static void add(ImuSeries.Builder b, ImuSeries s, long shift) {
        for (int i = 0; i < s.size(); i++) {
            b.add(
                    s.timeMicros()[i] + shift,
                    s.gyrX()[i],
                    s.gyrY()[i],
                    s.gyrZ()[i],
                    s.accX()[i],
                    s.accY()[i],
                    s.accZ()[i]);
        }
    }
}
