package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The remembered minutes of the worn sensors, between the thread that fills them and the executor that looks at them.
 *
 * <p>What is copied was written before the executor was asked, and lies so far back that it may be written over only when
 * an analysis takes longer than {@value #SPARE_SECONDS} s of data time; then it is given up.
 */
final class LiveWindow {
    /** Instants of the grid are so far apart, as in a recording. */
    static final long STEP_MICROS = 10_000;
    /** How often is looked, when the looking takes little. */
    static final long TICK_MICROS = 1_000_000;

    private static final int SECOND = (int) (1_000_000 / STEP_MICROS);
    /** The alignment is looked for in so much of the past: longer costs more at every look. */
    private static final int LONGEST = 300 * SECOND;
    /** Once aligned, repetitions are looked for in so much of it: about one trial, which tells what is usual. */
    private static final int RECENT = 60 * SECOND;

    private static final int SPARE_SECONDS = 60;
    static final int CAPACITY = LONGEST + SPARE_SECONDS * SECOND;
    /** A look costs as its window is long; so many seconds of window are looked at in a second of data. */
    private static final int WINDOW_PER_TICK = 60;
    /** A sensor that lags more than this, in instants, is not waited for. */
    private static final int LATEST = SECOND / 2;

    private final LiveAnalysis analysis;
    private final Executor executor;
    private final LiveListener listener;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Runnable task = this::run;

    private LiveSensor[] worn = {};
    private volatile long newest;

    // written before the executor is asked, read by it
    private LiveSensor[] asked = {};
    private long[] reached = {};
    private long end;

    /** up to where was looked last, by the executor */
    private long looked;

    LiveWindow(LiveAnalysis analysis, Executor executor, LiveListener listener) {
        this.analysis = analysis;
        this.executor = executor;
        this.listener = listener;
    }

    void wear(LiveSensor sensor) {
        worn = Arrays.copyOf(worn, worn.length + 1);
        worn[worn.length - 1] = sensor;
    }

    LiveAnalysis.Seen seen() {
        return analysis.seen();
    }

    /** µs of data time until the next look, when so many instants have passed since the beginning. */
    long interval(long instants) {
        long looked = analysis.seen().passed() ? RECENT : Math.min(LONGEST, instants);
        return Math.max(TICK_MICROS, looked * STEP_MICROS / WINDOW_PER_TICK);
    }

    /** Asks the executor to look, unless it is still looking. */
    void analyse() {
        newest = latest();
        if (busy.compareAndSet(false, true)) {
            ask(false);
            executor.execute(task);
        }
    }

    /** Asks the executor to look once more, after whatever it does now, at everything that was heard. */
    void last() {
        executor.execute(() -> {
            ask(true);
            look(true);
        });
    }

    private void ask(boolean last) {
        if (asked.length != worn.length) {
            asked = worn;
            reached = new long[worn.length];
        }
        long latest = latest();
        end = latest;
        for (int i = 0; i < asked.length; i++) {
            reached[i] = asked[i].reached();
            if (!last && reached[i] >= latest - LATEST) {
                end = Math.min(end, reached[i]);
            }
        }
    }

    private long latest() {
        long latest = 0;
        for (LiveSensor sensor : worn) {
            latest = Math.max(latest, sensor.reached());
        }
        return latest;
    }

    private void run() {
        try {
            look(false);
        } finally {
            busy.set(false);
        }
    }

    private void look(boolean last) {
        try {
            boolean far = analysis.looksFarBack(end);
            long from = far ? end - LONGEST : recent();
            Map<Placement, SensorMotion> copies = copy(from);
            if (far && stillThere(from) && !analysis.align(copies, end)) {
                from = recent();
                copies = copy(from);
            }
            if (stillThere(from)) {
                analysis.tell(copies, from <= 0, last);
            }
            looked = end;
        } catch (RuntimeException e) {
            // a defect in the looking must not end the hearing: the session goes on, and says so
            listener.note(Saying.of("live.failed", e));
        }
    }

    /** Where a look at the recent past begins; farther back when looks had to be left out. */
    private long recent() {
        return Math.max(end - LONGEST, Math.min(end, looked + SECOND) - RECENT);
    }

    private boolean stillThere(long from) {
        return newest - from <= CAPACITY - SECOND;
    }

    private Map<Placement, SensorMotion> copy(long from) {
        Map<Placement, SensorMotion> copies = new EnumMap<>(Placement.class);
        long begin = Math.max(0, from);
        for (int i = 0; i < asked.length; i++) {
            LiveSensor sensor = asked[i];
            if (end > begin && reached[i] > 0) {
                copies.put(sensor.description().placement().orElseThrow(), sensor.motion(begin, end, reached[i]));
            }
        }
        return copies;
    }
}
