package hiplevel.recording.streams;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;

/** Samples of one sensor that were left out; neighbours for the same reason are one fault, and so is all beyond a hundred. */
final class LeftOut {
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
            String text = "from " + from / 1e6 + " s on: " + what + "; " + count + " sample" + (count == 1 ? "" : "s")
                    + " left out.";
            sink.fault(new Fault(sensor, from, kind, count, text));
            told++;
            count = 0;
        }
    }
}
