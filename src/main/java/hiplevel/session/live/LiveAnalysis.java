package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.recording.WearingFacts;
import hiplevel.session.MotionAnalysis;
import hiplevel.session.RowsOfOtherLeg;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.Doing;
import hiplevel.words.Saying;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Looks at windows of the past, one after the other: keeps the best alignment seen and tells repetitions. The steps are
 * those of a recording.
 */
final class LiveAnalysis {
    /** Once aligned, a better alignment is looked for this often: it is the costly look. */
    private static final long BETTER_EVERY = 10_000_000 / LiveWindow.STEP_MICROS;
    /** While movements that serve it follow each other within so long, at every look: they are counted. */
    private static final long MORE_TO_COME_MICROS = 10_000_000;
    /** What rests on more movement is better, unless it is so much less sure of its worst yaw. */
    private static final double LESS_SURE = 1.25;

    /**
     * What the thread that hears needs to know; replaced as a whole.
     *
     * @param otherLegMicros when a repetition was over that was not done on the declared leg, while none on it came after;
     *     else {@link Long#MIN_VALUE}
     */
    record Seen(
            boolean stoodStill,
            boolean passed,
            List<SegmentAxes> axes,
            Optional<Side> underWay,
            Optional<Doing> doing,
            boolean setOpen,
            long otherLegMicros) {
        static final Seen NOTHING =
                new Seen(false, false, List.of(), Optional.empty(), Optional.empty(), false, Long.MIN_VALUE);
    }

    private final SessionSettings settings;
    private final LiveListener listener;
    private MotionAnalysis steps;
    private LiveRepetitions repetitions;
    private RowsOfOtherLeg otherLeg;
    private final AtomicReference<Runnable> change = new AtomicReference<>();
    private volatile Seen seen = Seen.NOTHING;
    private Optional<Alignment> known = Optional.empty();
    private LiveAlignment told = atFirst();
    private Set<Placement> asked = Set.of();
    private long nextFar;

    LiveAnalysis(SessionSettings settings, WearingFacts facts, LiveListener listener) {
        this.settings = settings;
        this.listener = listener;
        steps = new MotionAnalysis(facts, settings);
        repetitions = new LiveRepetitions(settings, facts, listener, Long.MIN_VALUE);
        otherLeg = new RowsOfOtherLeg(settings, Long.MIN_VALUE, LiveRepetitions.SQUAT_OVER);
    }

    /** Something else is done from that time on: from the next look. By the thread that hears. */
    void doing(SessionSettings now, long fromMicros) {
        change.set(() -> {
            steps = new MotionAnalysis(WearingFacts.NONE, now);
            repetitions = new LiveRepetitions(now, WearingFacts.NONE, listener, fromMicros);
            otherLeg = new RowsOfOtherLeg(now, fromMicros, LiveRepetitions.SQUAT_OVER);
            seen = new Seen(
                    seen.stoodStill, seen.passed, seen.axes, Optional.empty(), Optional.empty(), false, Long.MIN_VALUE);
        });
    }

    static LiveAlignment atFirst() {
        return new LiveAlignment(false, List.of(), false, List.of(Saying.of("live.stand-still")), List.of());
    }

    Seen seen() {
        return seen;
    }

    /** Whether the whole memory should be looked at, up to that instant of the grid. */
    boolean looksFarBack(long end) {
        return !seen.passed || end >= nextFar;
    }

    /**
     * Looks for an alignment.
     *
     * @return whether what is known changed
     */
    boolean align(Map<Placement, SensorMotion> window, long end) {
        nextFar = end + BETTER_EVERY;
        asked = Set.copyOf(window.keySet());
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        window.forEach((placement, sensor) -> {
            if (heard(sensor)) {
                sensors.put(placement, sensor);
            }
        });
        Set<Placement> unmoved = MotionAnalysis.unmoved(sensors);
        sensors.keySet().removeAll(unmoved);
        if (sensors.isEmpty()) {
            return false;
        }
        Alignment found = Alignment.of(sensors, settings.algorithms().alignment());
        Optional<Saying> contradiction = MotionAnalysis.contradiction(
                found, sensors, settings.algorithms().alignment());
        boolean taken = contradiction.isEmpty() && isBetter(found);
        if (taken) {
            known = Optional.of(found);
            List<SegmentAxes> axes = found.segments().values().stream()
                    .filter(s -> s.method() != SegmentAlignment.Method.NONE)
                    .map(SegmentAxes::new)
                    .toList();
            seen = new Seen(
                    found.standing().isPresent(),
                    passed(found),
                    axes,
                    seen.underWay,
                    seen.doing,
                    seen.setOpen,
                    seen.otherLegMicros);
        }
        if (taken || (contradiction.isPresent() && !seen.passed)) {
            say(Advice.on(found, passed(found), asked, unmoved, contradiction));
        } else if (Advice.movements(found).size() > told.movements().size()) {
            say(told.after(Advice.movements(found)));
        }
        TimeGrid grid = sensors.values().iterator().next().grid();
        nextFar = end + (goesOn(found, grid.micros(grid.count() - 1)) ? 0 : BETTER_EVERY);
        return taken;
    }

    private static boolean goesOn(Alignment found, long now) {
        return Advice.movements(found).stream().anyMatch(m -> now - m.toMicros() < MORE_TO_COME_MICROS);
    }

    private void say(LiveAlignment now) {
        if (!now.reads(told)) {
            told = now;
            listener.alignment(now);
        }
    }

    private static boolean heard(SensorMotion sensor) {
        int known = 0;
        for (int i = 0; i < sensor.grid().count(); i++) {
            known += sensor.known(i) ? 1 : 0;
        }
        return known > sensor.grid().count() / 2;
    }

    /** Until one passes, the newest knows most. */
    private boolean isBetter(Alignment found) {
        if (known.isEmpty() || !passed(known.get())) {
            return true;
        }
        return passed(found)
                && moved(found) > moved(known.get())
                && worstYaw(found) < LESS_SURE * worstYaw(known.get());
    }

    /** How long the movements lasted that it rests on, µs. */
    private static long moved(Alignment alignment) {
        return alignment.activities().stream()
                .filter(a -> a.used() && a.kind() != Activity.Kind.STANDING_STILL)
                .mapToLong(a -> a.toMicros() - a.fromMicros())
                .sum();
    }

    private boolean passed(Alignment alignment) {
        return alignment.standing().isPresent()
                && alignment.segments().keySet().containsAll(asked)
                && alignment.segments().values().stream().allMatch(SegmentAlignment::passed);
    }

    private static double worstYaw(Alignment alignment) {
        return alignment.segments().values().stream()
                .mapToDouble(SegmentAlignment::yawSd)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Looks for repetitions that are over, with the alignment known.
     *
     * @param fromBeginning whether nothing was heard before this window
     * @param last whether nothing will be heard after it
     */
    void tell(Map<Placement, SensorMotion> window, boolean fromBeginning, boolean last) {
        Runnable changed = change.getAndSet(null);
        if (changed != null) {
            repetitions.end();
            changed.run();
        }
        if (known.isEmpty()
                || !window.keySet().containsAll(known.get().segments().keySet())) {
            return;
        }
        Map<Placement, SensorMotion> sensors = new EnumMap<>(window);
        sensors.keySet().retainAll(known.get().segments().keySet());
        MotionAnalysis.Result result = steps.of(sensors, known.get());
        Optional<Side> underWay = repetitions.tell(result, fromBeginning, last);
        seen = new Seen(
                seen.stoodStill,
                seen.passed,
                seen.axes,
                underWay,
                repetitions.doing(),
                repetitions.setIsOpen(),
                otherLeg.latest(result));
    }
}
