package hiplevel.session.live;

import hiplevel.imu.Calibration;
import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.GridRing;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.recording.WearingFacts;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueSettings;
import hiplevel.session.cue.LiveCues;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * A session while it happens; see the package's description. What it is told, it is told by one thread.
 *
 * <p>The heavy steps run about once a second of data time, when somebody moves, on an executor: {@code Runnable::run} for
 * tests and for replays at full speed, where what is told depends on the calls alone; one worker thread while recording,
 * where a tick is left out when the one before is still at work.
 */
public final class LiveSession implements ImuSink {
    private static final long STATUS_MICROS = 500_000;
    /** So long after the last movement a repetition can still become complete. */
    private static final long SETTLING_MICROS = 5_000_000;

    private final SessionSettings settings;
    private final CueSettings cueing;
    private final LiveListener listener;
    private final LiveAnalysis analysis;
    private final LiveWindow window;
    private final LivePoses poses;
    private LiveSensor[] sensors = {};

    private long origin = Long.MIN_VALUE;
    private long now = Long.MIN_VALUE;
    private long nextStatus;
    private long nextAnalysis;
    private long lastMoved;

    /**
     * A session of which nothing has been heard yet.
     *
     * @param facts what is known of it beforehand; where it declares trials, those are looked for
     * @param analyses runs one task at a time
     */
    public LiveSession(SessionSettings settings, WearingFacts facts, LiveListener listener, Executor analyses) {
        this(settings, CueSettings.DEFAULT, facts, listener, analyses);
    }

    /** With cues of one's own, faded say. */
    public LiveSession(
            SessionSettings settings,
            CueSettings cueing,
            WearingFacts facts,
            LiveListener listener,
            Executor analyses) {
        this.settings = settings;
        this.cueing = cueing;
        this.listener = listener;
        poses = new LivePoses(
                new LiveCues(cueing, settings, facts, listener),
                settings.algorithms().alignment().stillness(),
                listener);
        analysis = new LiveAnalysis(settings, facts, listener);
        window = new LiveWindow(analysis, analyses, listener);
        listener.alignment(LiveAnalysis.atFirst());
    }

    /**
     * From now on this is done, whatever was said before; the alignment stays. What began before is told no more.
     *
     * @param exercise one of the catalogue; empty: whatever it looks like
     * @param side only this stance side; empty for both
     */
    public void doing(Optional<String> exercise, Optional<Side> side) {
        SessionSettings now = settings.doing(exercise, side);
        poses.cueBy(new LiveCues(cueing, now, WearingFacts.NONE, listener), this.now);
        analysis.doing(now, this.now);
    }

    @Override
    public void sensor(SensorDescription sensor) {
        boolean worn = isUsed(sensor);
        LiveSensor added = new LiveSensor(
                sensor, calibration(sensor), settings.algorithms().orientation(), worn);
        sensors = Arrays.copyOf(sensors, sensors.length + 1);
        sensors[sensors.length - 1] = added;
        if (worn) {
            window.wear(added);
        }
    }

    /** By what it is corrected, which is told; no one of several that say the same serial number. */
    private Optional<Calibration> calibration(SensorDescription sensor) {
        Optional<Calibration> known = settings.calibrations().of(sensor);
        if (known.isEmpty()) {
            return known;
        }
        boolean taken = false;
        for (LiveSensor other : sensors) {
            if (other.description().serial().equals(sensor.serial())) {
                other.isAmbiguous();
                taken = true;
            }
        }
        listener.note(
                taken
                        ? Saying.of("note.ambiguous-serial", sensor.serial())
                        : Saying.of("live.calibrated", sensor.name(), sensor.serial()));
        return taken ? Optional.empty() : known;
    }

    /** Whether analyses can use it; what stands against it, or is to be known, is told. */
    private boolean isUsed(SensorDescription sensor) {
        if (sensor.placement().isEmpty()) {
            listener.note(Saying.of("live.unplaced", sensor.name()));
            return false;
        }
        Placement placement = sensor.placement().get();
        Saying spoken = placement.saying();
        if (placement != Placement.PELVIS && !placement.isThigh()) {
            listener.note(Saying.of("note.shank", spoken));
            return false;
        }
        if (Arrays.stream(sensors).anyMatch(s -> s.isWornAt(placement))) {
            listener.note(Saying.of("live.twice", spoken, sensor.name()));
            return false;
        }
        if (!sensor.isInertial()) {
            boolean tells = sensor.says().contains(Quantity.ATTITUDE);
            listener.note(Saying.of(tells ? "note.attitude-only" : "note.tells-too-little", spoken));
            return tells;
        }
        return true;
    }

    /** A sample of a sensor that was announced; of another it is ignored. */
    @Override
    public void sample(
            int sensor,
            long streamMicros,
            double gyrX,
            double gyrY,
            double gyrZ,
            double accX,
            double accY,
            double accZ) {
        LiveSensor heard = find(sensor);
        if (heard == null) {
            return;
        }
        long timeMicros = heard.time(streamMicros);
        begin(heard, timeMicros);
        advance(heard, timeMicros, heard.sample(timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ));
    }

    /** Of a device that tells rate and force as well it is ignored: our own filter is used. */
    @Override
    public void orientation(int sensor, long streamMicros, double w, double x, double y, double z) {
        LiveSensor heard = find(sensor);
        if (heard == null || heard.description().isInertial()) {
            return;
        }
        long timeMicros = heard.time(streamMicros);
        begin(heard, timeMicros);
        advance(heard, timeMicros, heard.attitude(timeMicros, w, x, y, z));
    }

    private void advance(LiveSensor heard, long timeMicros, long step) {
        if (step > SensorMotion.LONGEST_BRIDGE_MICROS) {
            listener.gap(heard.description(), timeMicros - step, timeMicros);
        }
        if (timeMicros > now) {
            now = timeMicros;
            advance();
        }
    }

    @Override
    public void clock(int sensor, long streamMicros, long offsetMicros) {
        LiveSensor heard = find(sensor);
        if (heard != null && heard.observed(streamMicros, offsetMicros)) {
            origin = Long.MIN_VALUE;
            now = Long.MIN_VALUE;
            for (LiveSensor each : sensors) {
                each.forget();
            }
        }
    }

    @Override
    public void fault(Fault fault) {
        listener.fault(fault);
    }

    @Override
    public void marker(Marker marker) {
        listener.marker(marker);
    }

    /**
     * No more samples will come: the executor tells the last repetition. With a worker thread, let it finish its work
     * after this.
     */
    public void finish() {
        for (LiveSensor sensor : sensors) {
            if (sensor.samples() > 0) {
                sensor.end();
            }
        }
        poses.end(now);
        window.last();
    }

    private LiveSensor find(int id) {
        for (LiveSensor sensor : sensors) {
            if (sensor.description().id() == id) {
                return sensor;
            }
        }
        return null;
    }

    private void begin(LiveSensor heard, long timeMicros) {
        if (origin == Long.MIN_VALUE) {
            origin = timeMicros;
            poses.begin(timeMicros);
            nextStatus = timeMicros + STATUS_MICROS;
            nextAnalysis = timeMicros + LiveWindow.TICK_MICROS;
            lastMoved = timeMicros;
        }
        if (!heard.isKept()) {
            heard.keep(new GridRing(origin, LiveWindow.STEP_MICROS, LiveWindow.CAPACITY));
        }
    }

    private void advance() {
        if (poses.due(now)) {
            poses.tell(now, window.seen(), sensors);
        }
        if (now >= nextStatus) {
            nextStatus = now + STATUS_MICROS;
            tellStatus();
        }
        if (now >= nextAnalysis) {
            analyse();
        }
    }

    private void tellStatus() {
        for (LiveSensor sensor : sensors) {
            listener.status(sensor);
            sensor.halfSecond();
        }
    }

    private void analyse() {
        for (LiveSensor sensor : sensors) {
            if (sensor.movedMeanwhile()) {
                lastMoved = now;
            }
        }
        nextAnalysis = now + window.interval((now - origin) / LiveWindow.STEP_MICROS);
        LiveAnalysis.Seen seen = window.seen();
        if (now - lastMoved <= SETTLING_MICROS || !seen.stoodStill() || seen.setOpen()) {
            window.analyse();
        }
    }
}
