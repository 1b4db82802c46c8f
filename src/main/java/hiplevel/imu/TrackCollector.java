package hiplevel.imu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sink that keeps everything in memory, as columns; magnetic fields, which nothing uses, it lets go. */
public final class TrackCollector implements ImuSink {
    private final boolean keepsAttitudes;
    private final Map<Integer, Collected> sensors = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();

    /** Keeps what analyses use: a device's own attitude only where there is nothing else. */
    public TrackCollector() {
        this(false);
    }

    private TrackCollector(boolean keepsAttitudes) {
        this.keepsAttitudes = keepsAttitudes;
    }

    /** Keeps every device's own attitude too, for passing a recording on. */
    public static TrackCollector withAttitudes() {
        return new TrackCollector(true);
    }

    private static final class Collected {
        final SensorDescription sensor;
        final boolean needsAttitude;
        final ImuSeries.Builder samples = new ImuSeries.Builder();
        /** six columns of which the last two stay empty */
        final ImuSeries.Builder attitude = new ImuSeries.Builder();

        final List<ClockObservation> clock = new ArrayList<>();

        Collected(SensorDescription sensor, boolean keepsAttitudes) {
            this.sensor = sensor;
            needsAttitude = keepsAttitudes || !sensor.isInertial();
        }

        SensorTrack track(List<Fault> faults) {
            ImuSeries a = attitude.build();
            return new SensorTrack(
                    sensor,
                    samples.build(),
                    faults,
                    new AttitudeSeries(a.timeMicros(), a.gyrX(), a.gyrY(), a.gyrZ(), a.accX()),
                    clock);
        }
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.put(sensor.id(), new Collected(sensor, keepsAttitudes));
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        sensors.get(sensor).samples.add(timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        Collected collected = sensors.get(sensor);
        if (collected.needsAttitude) {
            collected.attitude.add(timeMicros, w, x, y, z, 0, 0);
        }
    }

    @Override
    public void clock(int sensor, long timeMicros, long offsetMicros) {
        Collected collected = sensors.get(sensor);
        collected.clock.add(new ClockObservation(
                Math.max(collected.samples.size(), collected.attitude.size()), timeMicros, offsetMicros));
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
        sensors.forEach((id, collected) -> tracks.add(
                collected.track(faults.stream().filter(f -> f.sensor() == id).toList())));
        return List.copyOf(tracks);
    }

    public List<Marker> markers() {
        return List.copyOf(markers);
    }
}
