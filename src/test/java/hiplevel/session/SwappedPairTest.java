package hiplevel.session;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.simulation.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pelvis and a single thigh sensor, each worn in the other's place. */
class SwappedPairTest {
    private static Input pair(Input input, Placement thigh, boolean swapped) {
        List<SensorTrack> two = new ArrayList<>();
        for (SensorTrack track : input.tracks()) {
            Placement p = track.sensor().placement().orElseThrow();
            if (p == Placement.PELVIS) {
                two.add(Worn.placed(track, swapped ? thigh : p));
            } else if (p == thigh) {
                two.add(Worn.placed(track, swapped ? Placement.PELVIS : p));
            }
        }
        return Worn.input(input.name(), two);
    }

    private static boolean noticed(Input input, Placement thigh) {
        SessionResult result = Worn.analysed(input);
        boolean named = said(result.recordings().get(0).notes()).stream()
                .anyMatch(n -> n.contains("look swapped")
                        && n.contains(
                                "--placement pelvis=" + thigh.word() + " --placement " + thigh.word() + "=pelvis"));
        assertThat(named && !result.repetitions().isEmpty()).isFalse();
        return named;
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void mostOpticalWalksShowThemAndNoneSuspectsWhoWoreThemAsSaid(Side side) {
        Placement thigh = Placement.thigh(side);
        List<OpticalWalk> walks = OpticalWalk.all();
        assertThat(walks).noneMatch(w -> noticed(pair(Worn.optical(w), thigh, false), thigh));
        assertThat(walks.stream().filter(w -> noticed(pair(Worn.optical(w), thigh, true), thigh)))
                .hasSizeGreaterThanOrEqualTo(13)
                .extracting(OpticalWalk::name)
                .contains("treadmill", "HC002D_Straight", "HC055A_Turn");
    }

    @Test
    void theLegSwingsOfTheAlignmentShowThem() {
        Scenario squats = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 7)
                .but()
                .placements(EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH))
                .repetitions(2)
                .build();
        Input worn = Worn.simulated(squats);
        assertThat(noticed(pair(worn, Placement.LEFT_THIGH, false), Placement.LEFT_THIGH))
                .isFalse();
        assertThat(noticed(pair(worn, Placement.LEFT_THIGH, true), Placement.LEFT_THIGH))
                .isTrue();
    }

    @Test
    void noExerciseWithOrWithoutAlignmentMovementsLooksLikeIt() {
        for (Exercise exercise : Catalogue.STANDARD.exercises()) {
            Input worn = Worn.simulated(Scenario.standard(exercise, 4)
                    .but()
                    .placements(EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH))
                    .alignmentMovements(exercise.name().length() % 2 == 0)
                    .build());
            assertThat(noticed(worn, Placement.LEFT_THIGH)).as(exercise.name()).isFalse();
        }
    }
}
