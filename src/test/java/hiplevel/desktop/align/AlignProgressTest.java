package hiplevel.desktop.align;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.capture.board.Board;
import hiplevel.desktop.capture.board.Notices;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Interleaved;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueListener;
import hiplevel.session.live.LiveSession;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of simulated wearers who do all the movements, of whatever sensors they wear. */
class AlignProgressTest {
    private static final long EVERY_MICROS = 500_000;

    private final Board board = new Board(new Notices(() -> 0), CueListener.SILENT);
    private final LiveSession session =
            new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, board, Runnable::run);
    private final AlignProgress progress = new AlignProgress();
    /** the steps in the order in which the screen names them, as long as any is open */
    private final List<AlignStep> named = new ArrayList<>();

    /** As a screen does, twice a second of data time. */
    private void look() {
        progress.look(board.body(), board.alignment(), board.sensors());
        progress.now().filter(step -> !named.contains(step)).ifPresent(named::add);
    }

    private void wear(Set<Placement> worn) {
        wear(worn, true);
    }

    private void wear(Set<Placement> worn, boolean aligning) {
        Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                .but()
                .placements(worn)
                .repetitions(1)
                .alignmentMovements(aligning)
                .build();
        TrackCollector tracks = new TrackCollector();
        VirtualWearer.perform(scenario).deliver(tracks);
        Interleaved.deliver(tracks.tracks(), new ImuSink() {
            private long next;

            @Override
            public void sensor(SensorDescription sensor) {
                session.sensor(sensor);
            }

            @Override
            public void sample(int id, long t, double gx, double gy, double gz, double ax, double ay, double az) {
                session.sample(id, t, gx, gy, gz, ax, ay, az);
                if (t >= next) {
                    next = t + EVERY_MICROS;
                    look();
                }
            }
        });
        session.finish();
        look();
    }

    static Stream<Set<Placement>> worn() {
        return Stream.of(
                EnumSet.of(Placement.PELVIS),
                EnumSet.of(Placement.LEFT_THIGH),
                EnumSet.of(Placement.RIGHT_THIGH),
                EnumSet.of(Placement.LEFT_THIGH, Placement.RIGHT_THIGH),
                EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH),
                EnumSet.of(Placement.PELVIS, Placement.RIGHT_THIGH),
                EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH),
                EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.LEFT_SHANK),
                EnumSet.of(Placement.RIGHT_THIGH, Placement.RIGHT_SHANK, Placement.LEFT_SHANK),
                EnumSet.allOf(Placement.class));
    }

    @ParameterizedTest
    @MethodSource("worn")
    void whoeverDoesWhatIsAskedIsDoneAndAligned(Set<Placement> worn) {
        wear(worn);
        assertThat(progress.now()).isEmpty();
        assertThat(progress.passed()).isTrue();
        assertThat(progress.cannot()).isFalse();
    }

    private List<AlignStep> asked() {
        return Stream.of(AlignStep.values()).filter(progress::isAsked).toList();
    }

    @Test
    void aPelvisIsAlignedByHinges() {
        wear(EnumSet.of(Placement.PELVIS));
        assertThat(asked()).containsExactly(AlignStep.STAND, AlignStep.HINGES);
        assertThat(progress.done(AlignStep.HINGES)).isEqualTo(3);
    }

    @Test
    void aThighIsAlignedBySwingsOfItsLeg() {
        wear(EnumSet.of(Placement.LEFT_THIGH));
        assertThat(asked()).containsExactly(AlignStep.STAND, AlignStep.SWINGS_LEFT);
        assertThat(progress.done(AlignStep.SWINGS_LEFT)).isEqualTo(5);
    }

    @Test
    void bothThighsAloneNeedNoSquats() {
        wear(EnumSet.of(Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
        assertThat(asked()).containsExactly(AlignStep.STAND, AlignStep.SWINGS_RIGHT, AlignStep.SWINGS_LEFT);
    }

    @Test
    void squatsOnBothLegsAreNotAskedOfOneThigh() {
        wear(EnumSet.of(Placement.PELVIS, Placement.RIGHT_THIGH));
        assertThat(asked()).containsExactly(AlignStep.STAND, AlignStep.HINGES, AlignStep.SWINGS_RIGHT);
    }

    @Test
    void allThreeAreAskedForEverythingInItsOrder() {
        wear(EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
        assertThat(asked()).containsExactly(AlignStep.values());
        assertThat(named).contains(AlignStep.values());
        assertThat(progress.advice()).isEmpty();
    }

    @Test
    void whoDidNothingIsToldOnlyWhatTheSensorsWornNeed() {
        wear(EnumSet.of(Placement.PELVIS), false);
        assertThat(said(progress.advice()))
                .containsExactly(
                        "Not aligned yet: pelvis. Do three hip hinges, or walk ten steps.",
                        "With a sensor on the pelvis alone only deep hinges are told from squats: bow until the trunk leans by"
                                + " 35° or more.");
    }

    @Test
    void aShankIsNotAlignedBySwingsThatNoThighTells() {
        wear(EnumSet.of(Placement.PELVIS, Placement.LEFT_SHANK));
        assertThat(progress.passed()).isTrue();
        assertThat(said(progress.advice()))
                .containsExactly(
                        "The left shank sensor cannot be aligned by leg swings: only one on the left thigh tells"
                                + " them. Add one there, or walk ten steps.");
    }

    @Test
    void shanksAloneCannotBeAligned() {
        wear(EnumSet.of(Placement.LEFT_SHANK, Placement.RIGHT_SHANK));
        assertThat(progress.cannot()).isTrue();
        assertThat(progress.now()).isEqualTo(Optional.empty());
        assertThat(said(progress.advice()))
                .containsExactly(
                        "Nothing can be aligned: no sensor is worn on the pelvis or on a thigh. Add one there, or"
                                + " say of one where it is worn.");
    }
}
