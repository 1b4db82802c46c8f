package hiplevel.live;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What a recording holds, also one that is being written. */
public final class Contents implements ImuSink {
    private static final long PATIENCE_SECONDS = 300;

    private final Map<Placement, ImuSeries.Builder> samples = new EnumMap<>(Placement.class);
    private final List<Placement> sensors = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();

    private Contents() {}

    public static Contents of(Path recording) throws UnreadableException {
        Contents contents = new Contents();
        Recordings.read(recording, ReadOptions.NONE, contents);
        return contents;
    }

    /** Looks until it holds what is wanted. */
    static Contents await(Path recording, Spawned recorder, Predicate<Contents> wanted) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        String now = "nothing";
        while (System.nanoTime() < until) {
            try {
                Contents contents = of(recording);
                if (wanted.test(contents)) {
                    return contents;
                }
                now = contents.sizes();
            } catch (UnreadableException notYet) {
                now = notYet.getMessage();
            }
            if (!recorder.isAlive()) {
                throw new AssertionError("the recorder ended by itself; it said: " + recorder.said());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("after " + PATIENCE_SECONDS + " s not in the recording, which holds " + now
                + "; the recorder said: " + recorder.said());
    }

    public ImuSeries of(Placement placement) {
        return samples.getOrDefault(placement, new ImuSeries.Builder()).build();
    }

    public int size(Placement placement) {
        return samples.containsKey(placement) ? samples.get(placement).size() : 0;
    }

    String sizes() {
        StringBuilder words = new StringBuilder();
        samples.forEach((placement, series) ->
                words.append(placement.word()).append(' ').append(series.size()).append(' '));
        return words.toString();
    }

    public List<Placement> sensors() {
        return sensors;
    }

    public List<Fault> faults(Fault.Kind kind) {
        return faults.stream().filter(f -> f.kind() == kind).toList();
    }

    public List<Marker> markers() {
        return markers;
    }

    @Override
    public void sensor(SensorDescription sensor) {
        Placement placement = sensor.placement().orElseThrow();
        sensors.add(placement);
        samples.put(placement, new ImuSeries.Builder());
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        samples.get(sensors.get(sensor)).add(timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void marker(Marker marker) {
        markers.add(marker);
    }
}
