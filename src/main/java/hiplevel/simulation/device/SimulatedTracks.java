package hiplevel.simulation.device;

import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.spatial.Quaternion;
import java.util.List;
import java.util.function.DoubleFunction;

/** What the sensors of the virtual wearer read, for virtual devices. */
public final class SimulatedTracks {
    private SimulatedTracks() {}

    /** Angular rate and specific force. */
    public static List<SensorTrack> of(SimulatedRecording recording) {
        TrackCollector collector = new TrackCollector();
        recording.deliver(collector);
        return collector.tracks();
    }

    /** The same with the true attitude beside each sample: a device whose own filter makes no errors. */
    public static List<SensorTrack> withTrueAttitudes(SimulatedRecording recording) {
        return of(recording).stream().map(t -> withAttitudes(t, recording)).toList();
    }

    private static SensorTrack withAttitudes(SensorTrack track, SimulatedRecording recording) {
        DoubleFunction<Quaternion> truth =
                recording.trueAttitude(track.sensor().placement().orElseThrow());
        long[] times = track.samples().timeMicros();
        double[][] q = new double[4][times.length];
        for (int i = 0; i < times.length; i++) {
            Quaternion attitude = truth.apply(times[i] * 1e-6);
            q[0][i] = attitude.w();
            q[1][i] = attitude.x();
            q[2][i] = attitude.y();
            q[3][i] = attitude.z();
        }
        return new SensorTrack(
                track.sensor(),
                track.samples(),
                track.faults(),
                new AttitudeSeries(times, q[0], q[1], q[2], q[3]),
                track.clock());
    }
}
