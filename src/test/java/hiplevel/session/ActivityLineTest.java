package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.RealData;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.posture.ActivityLine;
import hiplevel.session.posture.Posture;
import hiplevel.session.posture.PostureSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the minutes of a recording were spent. */
class ActivityLineTest {
    /** A real person sits from 12 to 39 s and walks from 56 to 100 s. */
    @Test
    void aRealPersonSitsAndWalks() throws UnreadableException {
        for (Set<Placement> worn : List.of(EnumSet.allOf(Placement.class), EnumSet.of(Placement.LEFT_THIGH))) {
            ActivityLine line = real(worn);
            assertThat(line.spans())
                    .filteredOn(s -> s.posture() == Posture.SITTING)
                    .singleElement()
                    .satisfies(s -> {
                        // the thighs are level from 9 s on, the person sits quietly from 12 s
                        assertThat(s.fromMicros() * 1e-6).as("sits").isBetween(8.0, 12.5);
                        assertThat(s.toMicros() * 1e-6).as("stands up").isCloseTo(39, within(2.0));
                    });
            assertThat(line.spans())
                    .filteredOn(s -> s.posture() == Posture.WALKING)
                    .allMatch(s -> s.fromMicros() > 39_000_000 || s.toMicros() < 9_000_000)
                    .anyMatch(s -> s.fromMicros() < 58_000_000 && s.toMicros() > 98_000_000);
            assertThat(line.minutes(Posture.LYING)).isZero();
        }
    }

    @Test
    void aPelvisAloneDoesNotTellSittingFromStanding() throws UnreadableException {
        ActivityLine line = real(EnumSet.of(Placement.PELVIS));
        assertThat(line.minutes(Posture.UPRIGHT)).isPositive();
        assertThat(line.minutes(Posture.SITTING) + line.minutes(Posture.STANDING) + line.minutes(Posture.LYING))
                .isZero();
    }

    @Test
    void lyingIsToldWithAPelvisSensorAndTheSpansLeaveNoHole() {
        PosedWearer wearer = new PosedWearer().hold(4).alignmentMovements();
        double lies = wearer.seconds();
        wearer.to(PosedWearer.Pose.SUPINE, 4)
                .hold(60)
                .to(PosedWearer.Pose.STANDING, 4)
                .hold(10);
        for (Set<Placement> worn : List.of(
                EnumSet.of(Placement.PELVIS),
                EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH))) {
            ActivityLine line = ActivityLine.of(
                    Worn.analysed(wearer.input(worn)).recordings().get(0));
            assertThat(line.minutes(Posture.LYING) * 60).isCloseTo(64, within(2.0));
            assertThat(line.spans())
                    .filteredOn(s -> s.posture() == Posture.LYING)
                    .singleElement()
                    .satisfies(s -> assertThat(s.fromMicros() * 1e-6).isCloseTo(lies + 2, within(1.5)));
            for (int i = 1; i < line.spans().size(); i++) {
                PostureSpan before = line.spans().get(i - 1);
                assertThat(line.spans().get(i).fromMicros()).isEqualTo(before.toMicros());
            }
        }
    }

    private static ActivityLine real(Set<Placement> worn) throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        Recordings.read(RealData.at("walk-17-sensors"), ReadOptions.NONE, tracks);
        List<SensorTrack> kept = tracks.tracks().stream()
                .filter(t -> t.sensor().placement().filter(worn::contains).isPresent())
                .toList();
        return ActivityLine.of(
                Worn.analysed(Worn.input("walk", kept)).recordings().get(0));
    }
}
