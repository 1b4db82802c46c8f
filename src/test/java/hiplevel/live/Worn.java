package hiplevel.live;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.device.SimulatedTracks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What simulated sensors read, from the plugging in of their devices. */
public final class Worn {
    static final int RATE = 200;

    private Worn() {}

    /** Pelvis and thighs over a walk of so many stances a side. */
    public static Map<Placement, SensorTrack> walking(int stances) {
        return of(Scenario.standard(Catalogue.WALKING, 11)
                .but()
                .repetitions(stances)
                .rateHz(RATE)
                .build());
    }

    public static Map<Placement, SensorTrack> of(Scenario scenario) {
        return SimulatedTracks.of(VirtualWearer.perform(scenario)).stream()
                .collect(Collectors.toMap(t -> t.sensor().placement().orElseThrow(), Function.identity()));
    }

    /** The first so many samples after the first so many seconds; the first of them at once. */
    public static List<SensorTrack> part(SensorTrack track, double fromSeconds, int samples) {
        int from = (int) Math.round(fromSeconds * RATE);
        ImuSeries s = track.samples();
        long[] times = Arrays.copyOfRange(s.timeMicros(), from, from + samples);
        long begin = times[0];
        for (int i = 0; i < samples; i++) {
            times[i] -= begin;
        }
        return List.of(new SensorTrack(
                track.sensor(),
                new ImuSeries(
                        times,
                        Arrays.copyOfRange(s.gyrX(), from, from + samples),
                        Arrays.copyOfRange(s.gyrY(), from, from + samples),
                        Arrays.copyOfRange(s.gyrZ(), from, from + samples),
                        Arrays.copyOfRange(s.accX(), from, from + samples),
                        Arrays.copyOfRange(s.accY(), from, from + samples),
                        Arrays.copyOfRange(s.accZ(), from, from + samples)),
                List.of()));
    }
}
