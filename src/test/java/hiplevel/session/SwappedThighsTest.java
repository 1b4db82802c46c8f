package hiplevel.session;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.RealData;
import hiplevel.exercise.Catalogue;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.recording.text.UnreadableException;
import hiplevel.repetition.Repetition;
import hiplevel.simulation.Scenario;
import hiplevel.spatial.Quaternion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The left thigh's sensor on the right thigh and the other way round: told, and nothing exchanged. */
class SwappedThighsTest {
    private static final String ADVICE = "--placement left-thigh=right-thigh --placement right-thigh=left-thigh";
    private static final long MARGIN_MICROS = 700_000;

    private static Input swapped(Input input) {
        return new Input(
                input.name(),
                input.tracks().stream()
                        .map(t -> {
                            Placement p = t.sensor().placement().orElse(Placement.PELVIS);
                            return p.isThigh()
                                    ? Worn.placed(
                                            t,
                                            Placement.thigh(
                                                    p.side().orElseThrow().opposite()))
                                    : t;
                        })
                        .toList(),
                input.facts());
    }

    private static boolean noticed(Input input) {
        List<String> notes = said(Worn.analysed(input).recordings().get(0).notes());
        boolean named = notes.stream().anyMatch(n -> n.contains("look swapped"));
        assertThat(notes.stream().anyMatch(n -> n.contains(ADVICE))).isEqualTo(named);
        return named;
    }

    @Test
    void everyOpticalWalkOfSixStepsOrMoreShowsThem() {
        List<OpticalWalk> walks = OpticalWalk.all();
        assertThat(walks).noneMatch(walk -> noticed(Worn.optical(walk)));
        List<String> shown = walks.stream()
                .filter(walk -> noticed(swapped(Worn.optical(walk))))
                .map(OpticalWalk::name)
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(11).contains("treadmill", "HC002D_Straight", "HC055A_Turn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ximu3-lower-body", "walk-17-sensors"})
    void soDoWalksWithRealSensors(String name) throws UnreadableException {
        TrackCollector collector = new TrackCollector();
        Recordings.read(RealData.at(name), ReadOptions.NONE, collector);
        Input worn = Worn.input(name, collector.tracks());
        assertThat(noticed(worn)).isFalse();
        assertThat(noticed(swapped(worn))).isTrue();
    }

    @Test
    void aSetDeclaredOnOneLegThatBendsTheOtherThighShowsThem() {
        Input declared = declared(squats());
        assertThat(noticed(declared)).isFalse();
        assertThat(noticed(swapped(declared))).isTrue();
    }

    @Test
    void withoutADeclaredLegAndWithoutWalkingNothingShowsThem() {
        assertThat(noticed(swapped(squats()))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void oneThighThatBendsOnItsDeclaredLegIsBelieved(Side declaredRight) {
        Input all = declared(squats());
        List<DeclaredTrial> trials = all.facts().trials().stream()
                .map(t -> t.side().equals(Optional.of(declaredRight)) ? t : on(declaredRight, t))
                .toList();
        assertThat(noticed(new Input(all.name(), all.tracks(), facts(trials)))).isFalse();
    }

    @Test
    void nothingIsExchangedWithoutBeingAskedFor() {
        Input walk = Worn.optical("treadmill");
        List<Side> worn = sides(walk);
        assertThat(worn).isNotEmpty();
        assertThat(sides(swapped(walk))).hasSameSizeAs(worn).isNotEqualTo(worn);
        assertThat(sides(swapped(swapped(walk)))).isEqualTo(worn);
    }

    @Test
    void aThighSensorUpsideDownToItsTwinIsToldAndNothingElse() {
        Input worn = squats();
        List<String> notes = said(Worn.analysed(worn).recordings().get(0).notes());
        // about the axis that stands upright in the sensor nothing turns over, about the others it does
        List<Quaternion> halfTurns =
                List.of(new Quaternion(0, 1, 0, 0), new Quaternion(0, 0, 1, 0), new Quaternion(0, 0, 0, 1));
        List<Boolean> told = halfTurns.stream()
                .map(turn -> said(
                        Worn.analysed(turned(worn, turn)).recordings().get(0).notes()))
                .map(turned -> {
                    List<String> more =
                            turned.stream().filter(n -> !notes.contains(n)).toList();
                    assertThat(more).allMatch(n -> n.contains("the opposite way up"));
                    return !more.isEmpty();
                })
                .toList();
        assertThat(notes).noneMatch(n -> n.contains("the opposite way up"));
        assertThat(told).containsOnlyOnce(false);
    }

    private static Input turned(Input input, Quaternion leftThigh) {
        Quaternion asItWas = new Quaternion(1, 0, 0, 0);
        return Worn.turned(
                input,
                Map.of(Placement.PELVIS, asItWas, Placement.LEFT_THIGH, leftThigh, Placement.RIGHT_THIGH, asItWas));
    }

    private static List<Side> sides(Input input) {
        return Worn.analysed(input).repetitions().stream()
                .map(r -> r.repetition().leg())
                .toList();
    }

    private static Input squats() {
        return Worn.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 31)
                .but()
                .repetitions(4)
                .build());
    }

    /** With the set of each leg declared from when to when it was done. */
    private static Input declared(Input input) {
        List<Repetition> done = Worn.analysed(input).repetitions().stream()
                .map(MeasuredRepetition::repetition)
                .toList();
        List<DeclaredTrial> trials = Arrays.stream(Side.values())
                .map(side -> {
                    List<Repetition> set =
                            done.stream().filter(r -> r.leg() == side).toList();
                    return new DeclaredTrial(
                            Catalogue.SINGLE_LEG_SQUAT.name(),
                            Optional.of(side),
                            set.get(0).startMicros() - MARGIN_MICROS,
                            set.get(set.size() - 1).endMicros() + MARGIN_MICROS);
                })
                .toList();
        return new Input(input.name(), input.tracks(), facts(trials));
    }

    private static DeclaredTrial on(Side side, DeclaredTrial t) {
        return new DeclaredTrial(t.exercise(), Optional.of(side), t.fromMicros(), t.toMicros());
    }

    private static WearingFacts facts(List<DeclaredTrial> trials) {
        WearingFacts none = WearingFacts.NONE;
        return new WearingFacts(
                none.wearer(), none.heightMetres(), none.affectedSide(), none.start(), trials, none.markers());
    }
}
