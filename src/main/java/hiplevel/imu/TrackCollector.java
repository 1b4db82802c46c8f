package hiplevel.imu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sink that keeps everything in memory, as columns. */
public final class TrackCollector implements ImuSink {
    private final Map<Integer, SensorDescription> sensors = new LinkedHashMap<>();
    private final Map<Integer, ImuSeries.Builder> samples = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.put(sensor.id(), sensor);
        samples.put(sensor.id(), new ImuSeries.Builder());
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        samples.get(sensor).add(timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void marker(Marker marker) {
        markers.add(marker);
    }

    /** One track per sensor, in the order in which the sensors were announced. */
    public List<SensorTrack> tracks() {
        List<SensorTrack> tracks = new ArrayList<>();
        sensors.forEach((id, sensor) -> tracks.add(new SensorTrack(
                sensor,
                samples.get(id).build(),
                faults.stream().filter(f -> f.sensor() == id).toList())));
        return List.copyOf(tracks);
    }

    public List<Marker> markers() {
        return List.copyOf(markers);
    }
}
