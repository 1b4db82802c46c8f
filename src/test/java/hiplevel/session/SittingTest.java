package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.activity.Activity;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real person who stands, sits from 12 to 39 s, stands up and walks from 56 to 100 s. */
class SittingTest {
    @Test
    void sittingIsToldFromStandingAndWalking() throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        Recordings.read(RealData.at("walk-17-sensors"), ReadOptions.NONE, tracks);
        List<Activity> found = Pipeline.analyse(
                        List.of(new Input("walk", tracks.tracks(), hiplevel.recording.WearingFacts.NONE)),
                        SessionSettings.DEFAULT)
                .recordings()
                .get(0)
                .activities();
        assertThat(found)
                .filteredOn(a -> a.kind() == Activity.Kind.SITTING)
                .singleElement()
                .satisfies(sitting -> {
                    assertThat(sitting.fromMicros()).isLessThanOrEqualTo(12_000_000);
                    assertThat(sitting.toMicros()).isBetween(39_000_000L, 44_000_000L);
                    assertThat(sitting.used()).isFalse();
                });
        assertThat(found)
                .filteredOn(a -> a.kind() == Activity.Kind.STANDING_STILL || a.kind() == Activity.Kind.WALKING)
                .noneMatch(a -> a.fromMicros() < 39_000_000 && a.toMicros() > 12_000_000);
        assertThat(found)
                .filteredOn(a -> a.kind() == Activity.Kind.WALKING)
                .anyMatch(a -> a.fromMicros() < 58_000_000 && a.toMicros() > 98_000_000);
    }
}
