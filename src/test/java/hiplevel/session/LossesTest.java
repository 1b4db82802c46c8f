package hiplevel.session;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.quality.DataQuality;
import hiplevel.repetition.Contact;
import hiplevel.repetition.Contact.Event;
import hiplevel.simulation.Scenario;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lost takes away what lies in it, and nothing else. */
class LossesTest {
    private static final Set<Placement> ALL = EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
    private static final Scenario SQUATS = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
            .but()
            .repetitions(3)
            .drop(Side.RIGHT, 9.0)
            .cave(Side.RIGHT, 6.0)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"simulated", "treadmill-injected/drop0_cave0"})
    void aStepsSignalDeletedTakesItsContactAndLeavesTheNeighbours(String name) {
        Input input = name.equals("simulated")
                ? Worn.simulated(Scenario.standard(Catalogue.WALKING, 31)
                        .but()
                        .repetitions(8)
                        .build())
                : Worn.optical(name);
        List<Contact> landings = landings(Worn.analysed(input));
        assertThat(landings).hasSizeGreaterThan(10);
        for (int k : new int[] {4, 7}) {
            Contact gone = landings.get(k);
            List<Contact> left =
                    landings(Worn.analysed(Worn.without(input, ALL, t -> Math.abs(t - gone.timeMicros()) < 150_000)));
            assertThat(left).hasSize(landings.size() - 1);
            for (int i = 0; i < left.size(); i++) {
                Contact before = landings.get(i < k ? i : i + 1);
                assertThat(left.get(i).side()).isEqualTo(before.side());
                assertThat(left.get(i).timeMicros()).isCloseTo(before.timeMicros(), within(30_000L));
            }
        }
    }

    private static List<Contact> landings(SessionResult result) {
        return result.recordings().get(0).contacts().stream()
                .filter(c -> c.event() == Event.INITIAL_CONTACT)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"PELVIS", "LEFT_THIGH", "RIGHT_THIGH"})
    void aSensorUnpluggedForTwoSecondsCostsTheSquatItWasSilentIn(Placement silent) {
        SessionResult whole = Worn.analysed(Worn.simulated(SQUATS));
        MeasuredRepetition first = whole.repetitions().get(0);
        double turn = first.repetition().turnMicros() * 1e-6;
        SessionResult cut = Worn.analysed(
                Worn.simulated(SQUATS.but().gap(silent, turn - 0.5, turn + 1.5).build()));
        assertThat(cut.repetitions()).hasSize(6);
        assertThat(cut.repetitions().get(0).repetition().excluded()).hasValueSatisfying(e -> {
            assertThat(e.rule()).isEqualTo("gap");
            assertThat(said(e.reason())).contains(silent.word().replace('-', ' '));
        });
        for (int i = 1; i < 6; i++) {
            assertThat(cut.repetitions().get(i).repetition().accepted()).isTrue();
            for (Measure measure : List.of(Measure.PEAK_PELVIC_DROP, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN)) {
                assertThat(value(cut, i, measure)).isCloseTo(value(whole, i, measure), within(0.2));
            }
        }
    }

    private static double value(SessionResult result, int i, Measure measure) {
        return ((Measured.Value) result.repetitions().get(i).measures().get(measure)).value();
    }

    @Test
    void aLongGapIsNamedAndItsSensorStillUsed() {
        SessionResult cut = Worn.analysed(
                Worn.simulated(SQUATS.but().gap(Placement.LEFT_THIGH, 55, 57).build()));
        DataQuality quality = cut.recordings().get(0).dataQuality().get(1);
        assertThat(quality.verdict()).isEqualTo(DataQuality.Verdict.INVALID);
        assertThat(quality.usable()).isTrue();
        assertThat(said(quality.reasons())).singleElement().asString().contains("gap of 20", "not assessed");
        assertThat(said(cut.recordings().get(0).notes())).noneMatch(n -> n.contains("was not used"));
    }

    @Test
    void squatsOnTwoLegsWhileOneThighIsSilentDoNotCount() {
        SessionResult cut = Worn.analysed(
                Worn.simulated(SQUATS.but().gap(Placement.LEFT_THIGH, 38, 50).build()));
        assertThat(cut.repetitions().stream().filter(r -> r.repetition().accepted()))
                .hasSize(6)
                .allMatch(r -> r.repetition().startMicros() > 50_000_000);
    }

    @Test
    void movementsThatOneSensorMissedStillAlignTheOthers() {
        SessionResult cut = Worn.analysed(
                Worn.simulated(SQUATS.but().gap(Placement.PELVIS, 21, 50).build()));
        assertThat(cut.recordings().get(0).alignment()).hasSize(3).allMatch(a -> a.passed());
        assertThat(cut.repetitions().stream().filter(r -> r.repetition().accepted()))
                .hasSize(6);
    }
}
