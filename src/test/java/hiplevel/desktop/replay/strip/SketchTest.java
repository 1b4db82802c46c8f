package hiplevel.desktop.replay.strip;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.TrackCollector;
import org.junit.jupiter.api.Test;

class SketchTest {
    private final TrackCollector tracks = new TrackCollector();
    private final Sketch sketch = new Sketch();
    private final ImuSink read = sketch.onTheWayTo(tracks);

    @Test
    void eachBarIsTheFastestOfAllSensorsWhateverTheirClocks() {
        read.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
        read.sensor(SensorDescription.worn(1, "left-thigh", Placement.LEFT_THIGH));
        read.sample(0, 1_000_000, 0, 3, 4, 0, 0, 9.8);
        read.sample(0, 1_100_000, 1, 0, 0, 0, 0, 9.8);
        read.sample(1, 77_000_000, 0, 0, 2, 0, 0, 9.8);
        read.sample(1, 77_150_000, 0, 0, 2, 0, 0, 9.8);
        assertThat(sketch.fastest()).containsExactly(5f, 2f);
        assertThat(tracks.tracks()).hasSize(2);
        assertThat(tracks.tracks().get(0).samples().size()).isEqualTo(2);
    }

    @Test
    void aTimeThatRunsBackOrFarAheadIsNoBar() {
        read.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
        read.sample(0, 1_000_000, 1, 0, 0, 0, 0, 9.8);
        read.sample(0, 0, 9, 0, 0, 0, 0, 9.8);
        read.sample(0, Long.MAX_VALUE / 2, 9, 0, 0, 0, 0, 9.8);
        assertThat(sketch.fastest()).containsExactly(1f);
    }
}
