package hiplevel.recording.streams;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.SampleRows;
import hiplevel.recording.xdf.Xdf;
import java.util.List;
import java.util.Optional;

/** A stream that holds a sensor's samples, while it is read: passes them on, leaves out what is none. */
public abstract sealed class SensorStream permits OurStream, ForeignStream {
    private static final double SECONDS = 1e6;

    private final SensorDescription sensor;
    private final double longestLeap;
    private final LeftOut leftOut;
    private long last = Long.MIN_VALUE;

    /** @param longestLeap s; a time further ahead is doubted where nothing vouches for it */
    SensorStream(SensorDescription sensor, double longestLeap) {
        this.sensor = sensor;
        this.longestLeap = longestLeap;
        leftOut = new LeftOut(sensor.id());
    }

    public final SensorDescription sensor() {
        return sensor;
    }

    /** What the sensor may be called, besides its stream's name. */
    public abstract List<String> names();

    /**
     * Takes the row at hand.
     *
     * @param doubtful whether no checksum vouches for it: then a time that its neighbours contradict leaves it out, so that
     *     one flipped bit in a time cannot push everything behind it into the past
     */
    public final void row(SampleRows rows, boolean doubtful, ImuSink sink) {
        double time = rows.time();
        if (!Xdf.isTime(time) || Xdf.micros(time) < last || (doubtful && !isSupported(rows))) {
            leftOut.add(Fault.Kind.UNREADABLE, Math.max(last, 0), sink);
            return;
        }
        long micros = Xdf.micros(time);
        Optional<Fault.Kind> wrong = tell(rows, micros, last, sink);
        if (wrong.isEmpty()) {
            leftOut.goesOn(sink);
            last = micros;
        } else {
            leftOut.add(wrong.get(), micros, sink);
        }
    }

    private boolean isSupported(SampleRows rows) {
        double next = rows.nextTime();
        boolean fits = Double.isNaN(next) || rows.time() <= next || next * SECONDS < last;
        boolean leaps = last > Long.MIN_VALUE && rows.time() - last / SECONDS > longestLeap;
        return fits && (!leaps || !Double.isNaN(next));
    }

    /** Tells the row to the sink; or gives what is wrong with it. */
    abstract Optional<Fault.Kind> tell(SampleRows rows, long timeMicros, long lastMicros, ImuSink sink);

    /** Ends the stream. */
    public void end(ImuSink sink) throws UnreadableException {
        leftOut.end(sink);
    }

    /** Samples of one sensor that were left out; neighbours for the same reason are one fault, and so is all beyond a hundred. */
    private static final class LeftOut {
        private static final int TOLD_APART = 100;

        private final int sensor;
        private Fault.Kind kind = Fault.Kind.UNREADABLE;
        private long from;
        private int count;
        private int told;

        LeftOut(int sensor) {
            this.sensor = sensor;
        }

        void add(Fault.Kind why, long timeMicros, ImuSink sink) {
            if (kind != why) {
                goesOn(sink);
            }
            if (count == 0) {
                kind = why;
                from = timeMicros;
            }
            count++;
        }

        /** A sample was not left out. */
        void goesOn(ImuSink sink) {
            if (told < TOLD_APART) {
                end(sink);
            }
        }

        void end(ImuSink sink) {
            if (count > 0) {
                String what = switch (kind) {
                    case EMPTY_READING -> "the accelerometer reads zero in all axes";
                    case NOT_A_NUMBER -> "a value is no number";
                    default -> "the time is none that can follow";
                };
                String text = "from " + from / 1e6 + " s on: " + what + "; " + count + " sample"
                        + (count == 1 ? "" : "s") + " left out.";
                sink.fault(new Fault(sensor, from, kind, count, text));
                told++;
                count = 0;
            }
        }
    }
}
