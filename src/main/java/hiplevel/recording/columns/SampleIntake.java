package hiplevel.recording.columns;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.recording.physics.UnitCheck;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Path;

/**
 * Takes one sensor's samples in the units of its columns, leaves out what is none, converts and passes on the rest, and
 * watches whether the units can be true. Neighbouring samples left out for the same reason are one fault.
 */
final class SampleIntake {
    /** Faults told one by one; what comes after is summed up in one more, so that a bad file cannot fill the memory. */
    private static final int TOLD_APART = 100;

    private final Path file;
    private final int sensor;
    private final ColumnMap.Axes axes;
    private final ImuSink sink;
    private final double gyrFactor;
    private final double accFactor;
    private final UnitCheck units = new UnitCheck();
    private TimeSpan span = TimeSpan.NONE;

    private Fault.Kind kind;
    private long faultFrom;
    private long faultFirstLine;
    private long faultLastLine;
    private int faultCount;
    private int told;

    SampleIntake(Path file, SampleReader.Worn worn, ImuSink sink) {
        this.file = file;
        this.sensor = worn.sensor().id();
        this.axes = worn.axes();
        this.sink = sink;
        gyrFactor = axes.gyrUnit().factor();
        accFactor = axes.accUnit().factor();
    }

    void accept(long line, long time, double gx, double gy, double gz, double ax, double ay, double az) {
        // a sum is finite only when all of its terms are
        if (!Double.isFinite(gx + gy + gz + ax + ay + az)) {
            leaveOut(line, time, Fault.Kind.NOT_A_NUMBER);
            return;
        }
        if (ax == 0 && ay == 0 && az == 0) {
            leaveOut(line, time, Fault.Kind.EMPTY_READING);
            return;
        }
        tellFault();
        double x = gx * gyrFactor;
        double y = gy * gyrFactor;
        double z = gz * gyrFactor;
        double fx = ax * accFactor;
        double fy = ay * accFactor;
        double fz = az * accFactor;
        units.sample(time, x, y, z, fx, fy, fz);
        sink.sample(sensor, time, x, y, z, fx, fy, fz);
        span = new TimeSpan(Math.min(span.from(), time), time);
    }

    /** A row without a readable time. */
    void timeless(long line, long previous) {
        leaveOut(line, previous, Fault.Kind.NOT_A_NUMBER);
    }

    private void leaveOut(long line, long time, Fault.Kind why) {
        boolean sumUp = told >= TOLD_APART;
        if (faultCount > 0 && !(sumUp || (kind == why && line == faultLastLine + 1))) {
            tellFault();
        }
        if (faultCount == 0) {
            kind = why;
            faultFrom = time;
            faultFirstLine = line;
        }
        faultLastLine = line;
        faultCount++;
    }

    private void tellFault() {
        if (faultCount == 0 || told >= TOLD_APART) {
            return;
        }
        deliverFault();
        told++;
    }

    private void deliverFault() {
        String lines = faultFirstLine == faultLastLine
                ? "line " + faultFirstLine
                : "lines " + faultFirstLine + " to " + faultLastLine;
        String what =
                kind == Fault.Kind.EMPTY_READING ? "the accelerometer reads zero in all axes" : "a value is no number";
        sink.fault(new Fault(
                sensor,
                faultFrom,
                kind,
                faultCount,
                file + ", " + lines + ": " + what + "; " + faultCount + " sample" + (faultCount == 1 ? "" : "s")
                        + " left out."));
        faultCount = 0;
    }

    /**
     * Ends the sensor's samples.
     *
     * @throws UnreadableException when there was none, or their units contradict physics
     */
    TimeSpan finish(boolean cutOff) throws UnreadableException {
        if (faultCount > 0) {
            deliverFault();
        }
        if (cutOff && span.to() > Long.MIN_VALUE) {
            sink.fault(new Fault(
                    sensor,
                    span.to(),
                    Fault.Kind.UNREADABLE,
                    1,
                    file + ": the last line is cut off; 1 sample left out."));
        }
        if (span.to() == Long.MIN_VALUE) {
            throw new UnreadableException(Saying.of("unreadable.all-zero", file, String.join(",", axes.all())));
        }
        UnitCheck.Contradiction wrong =
                units.contradiction(axes.gyrUnit(), axes.accUnit()).orElse(null);
        if (wrong != null) {
            String column = (wrong.angularRate() ? axes.gyr() : axes.acc()).get(0);
            Saying remedy = wrong.likely()
                    .map(unit -> SensorHeader.renaming(column, unit))
                    .orElse(Saying.of("units.raw"));
            Saying columns = Saying.verbatim(String.join(",", wrong.angularRate() ? axes.gyr() : axes.acc()));
            throw new UnreadableException(Saying.of("unreadable.units-wrong", file, wrong.saying(columns), remedy));
        }
        return span;
    }
}
