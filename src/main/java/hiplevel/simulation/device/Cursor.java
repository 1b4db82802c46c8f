package hiplevel.simulation.device;

import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import hiplevel.wire.Reading;
import java.util.List;

/** Goes through the samples of several sensors in the order of time. */
final class Cursor {
    private final List<SensorTrack> tracks;
    private final int[] next;
    private final int[] nextAttitude;
    private int earliest;

    Cursor(List<SensorTrack> tracks) {
        this.tracks = tracks;
        next = new int[tracks.size()];
        nextAttitude = new int[tracks.size()];
        findEarliest();
    }

    boolean ended() {
        return earliest < 0;
    }

    int sensor() {
        return earliest;
    }

    /** µs */
    long time() {
        return timeOf(earliest);
    }

    /** Says what the sensor reads now; what it does not say is absent. */
    void read(Reading r) {
        ImuSeries s = tracks.get(earliest).samples();
        r.begin(earliest);
        if (next[earliest] < s.size() && s.timeMicros()[next[earliest]] == time()) {
            int i = next[earliest];
            if (!Double.isNaN(s.gyrX()[i])) {
                r.rate(s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i]);
            }
            if (!Double.isNaN(s.accX()[i])) {
                r.force(s.accX()[i], s.accY()[i], s.accZ()[i]);
            }
        }
        AttitudeSeries a = tracks.get(earliest).attitude();
        int i = nextAttitude[earliest];
        if (i < a.size() && a.timeMicros()[i] == time()) {
            r.attitude(a.w()[i], a.x()[i], a.y()[i], a.z()[i]);
        }
    }

    void advance() {
        long now = time();
        SensorTrack track = tracks.get(earliest);
        if (next[earliest] < track.samples().size() && track.samples().timeMicros()[next[earliest]] == now) {
            next[earliest]++;
        }
        if (nextAttitude[earliest] < track.attitude().size()
                && track.attitude().timeMicros()[nextAttitude[earliest]] == now) {
            nextAttitude[earliest]++;
        }
        findEarliest();
    }

    private void findEarliest() {
        earliest = -1;
        for (int i = 0; i < next.length; i++) {
            if (timeOf(i) < (earliest < 0 ? Long.MAX_VALUE : timeOf(earliest))) {
                earliest = i;
            }
        }
    }

    private long timeOf(int sensor) {
        long[] samples = tracks.get(sensor).samples().timeMicros();
        long[] attitudes = tracks.get(sensor).attitude().timeMicros();
        return Math.min(at(samples, next[sensor]), at(attitudes, nextAttitude[sensor]));
    }

    private static long at(long[] times, int i) {
        return i < times.length ? times[i] : Long.MAX_VALUE;
    }
}
