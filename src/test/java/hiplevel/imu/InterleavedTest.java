package hiplevel.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavedTest {
    private static SensorTrack track(int id, Placement placement, long... times) {
        ImuSeries.Builder samples = new ImuSeries.Builder();
        for (long time : times) {
            samples.add(time, id, 0, 0, 0, 0, 9.81);
        }
        return new SensorTrack(
                SensorDescription.worn(id, placement.word(), placement),
                samples.build(),
                List.of(new Fault(id, times[1], Fault.Kind.LOST, 1, "lost")));
    }

    @Test
    void sensorsAreHeardTogetherInTheOrderOfTime() {
        List<String> heard = new ArrayList<>();
        Interleaved.deliver(
                List.of(track(0, Placement.PELVIS, 0, 10, 20), track(1, Placement.LEFT_THIGH, 5, 10, 12)),
                new ImuSink() {
                    @Override
                    public void sensor(SensorDescription sensor) {
                        heard.add(sensor.name());
                    }

                    @Override
                    public void sample(
                            int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
                        heard.add(sensor + "@" + time);
                    }

                    @Override
                    public void fault(Fault fault) {
                        heard.add("fault " + fault.sensor() + "@" + fault.timeMicros());
                    }
                });
        assertThat(heard)
                .containsExactly(
                        "pelvis",
                        "left-thigh",
                        "0@0",
                        "1@5",
                        "0@10",
                        "fault 0@10",
                        "1@10",
                        "fault 1@10",
                        "1@12",
                        "0@20");
    }

    @Test
    void collectedAgainTheTracksAreTheSame() {
        List<SensorTrack> tracks =
                List.of(track(0, Placement.PELVIS, 0, 10, 20), track(1, Placement.LEFT_THIGH, 5, 10, 12));
        TrackCollector again = new TrackCollector();
        Interleaved.deliver(tracks, again);
        assertThat(again.tracks()).usingRecursiveFieldByFieldElementComparator().isEqualTo(tracks);
    }
}
