package hiplevel.imu;

import java.util.List;

/** Tracks delivered as if their sensors were heard together. */
public final class Interleaved {
    private Interleaved() {}

    /**
     * Delivers all samples, attitudes and faults in the order of time; of the same time, in the order of the tracks. For
     * tracks on one common clock: their clock observations are not told.
     */
    public static void deliver(List<SensorTrack> tracks, ImuSink sink) {
        Cursor[] cursors = new Cursor[tracks.size()];
        for (int i = 0; i < cursors.length; i++) {
            cursors[i] = new Cursor(tracks.get(i));
            sink.sensor(tracks.get(i).sensor());
        }
        for (Cursor next = earliest(cursors); next != null; next = earliest(cursors)) {
            next.tell(sink);
        }
    }

    private static Cursor earliest(Cursor... cursors) {
        Cursor earliest = null;
        for (Cursor cursor : cursors) {
            if (cursor.time() < Long.MAX_VALUE && (earliest == null || cursor.time() < earliest.time())) {
                earliest = cursor;
            }
        }
        return earliest;
    }

    /** How far one track was told. */
    private static final class Cursor {
        private final SensorTrack track;
        private int sample;
        private int attitude;
        private int fault;

        Cursor(SensorTrack track) {
            this.track = track;
        }

        long time() {
            return Math.min(sampleTime(), Math.min(attitudeTime(), faultTime()));
        }

        private long sampleTime() {
            return sample < track.samples().size() ? track.samples().timeMicros()[sample] : Long.MAX_VALUE;
        }

        private long attitudeTime() {
            return attitude < track.attitude().size() ? track.attitude().timeMicros()[attitude] : Long.MAX_VALUE;
        }

        private long faultTime() {
            return fault < track.faults().size() ? track.faults().get(fault).timeMicros() : Long.MAX_VALUE;
        }

        /** An attitude follows the sample of its time, a fault both. */
        void tell(ImuSink sink) {
            int id = track.sensor().id();
            if (sampleTime() <= Math.min(attitudeTime(), faultTime())) {
                ImuSeries s = track.samples();
                int i = sample++;
                sink.sample(
                        id,
                        s.timeMicros()[i],
                        s.gyrX()[i],
                        s.gyrY()[i],
                        s.gyrZ()[i],
                        s.accX()[i],
                        s.accY()[i],
                        s.accZ()[i]);
            } else if (attitudeTime() <= faultTime()) {
                AttitudeSeries a = track.attitude();
                int i = attitude++;
                sink.orientation(id, a.timeMicros()[i], a.w()[i], a.x()[i], a.y()[i], a.z()[i]);
            } else {
                sink.fault(track.faults().get(fault++));
            }
        }
    }
}
