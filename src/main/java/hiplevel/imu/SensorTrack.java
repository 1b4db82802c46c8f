package hiplevel.imu;

import java.util.List;

/** All that one sensor said in a recording. */
public record SensorTrack(SensorDescription sensor, ImuSeries samples, List<Fault> faults) {
    public SensorTrack {
        faults = List.copyOf(faults);
    }
}
