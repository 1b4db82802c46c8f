package hiplevel.desktop.capture.board;

import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Fault;
import hiplevel.imu.SensorDescription;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueListener;
import hiplevel.session.cue.SetSummary;
import hiplevel.session.live.LiveAlignment;
import hiplevel.session.live.LiveListener;
import hiplevel.session.live.LivePose;
import hiplevel.session.live.LiveSensor;
import hiplevel.words.Saying;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be seen of one live session: written by those who tell it, read by whoever paints, neither waiting for the other
 * longer than a copy takes. A pose written allocates nothing.
 */
public final class Board implements LiveListener {
    /** Of repetitions; the recording has all. */
    private static final int MOST = 400;

    private final Traces traces = new Traces();
    private final Notices notices;
    private final CueListener sound;
    private final Map<Integer, SensorShot> sensors = new LinkedHashMap<>();
    private final Deque<ToldRepetition> repetitions = new ArrayDeque<>();
    private int forgotten;
    private final LastPose last = new LastPose();
    private LiveAlignment alignment;
    private Optional<SetSummary> set = Optional.empty();
    private Optional<CueShot> cue = Optional.empty();
    private volatile long poseMicros;

    /** @param sound who else is told of cues */
    public Board(Notices notices, CueListener sound) {
        this.notices = notices;
        this.sound = sound;
    }

    public Traces traces() {
        return traces;
    }

    public BodyShot body() {
        return last.shot();
    }

    /** In the order in which they were announced. */
    public synchronized List<SensorShot> sensors() {
        return List.copyOf(sensors.values());
    }

    public synchronized LiveAlignment alignment() {
        return alignment;
    }

    /** How many were told. */
    public synchronized int repetitions() {
        return forgotten + repetitions.size();
    }

    /** Those after the first so many, as far as remembered. */
    public synchronized List<ToldRepetition> repetitionsAfter(int first) {
        return repetitions.stream().skip(Math.max(0, first - forgotten)).toList();
    }

    /** The last set that ended. */
    public synchronized Optional<SetSummary> set() {
        return set;
    }

    public synchronized Optional<CueShot> cue() {
        return cue;
    }

    @Override
    public void pose(LivePose pose) {
        last.set(pose);
        traces.add(pose);
        poseMicros = pose.timeMicros();
    }

    @Override
    public synchronized void status(LiveSensor sensor) {
        sensors.put(sensor.description().id(), SensorShot.of(sensor));
    }

    @Override
    public synchronized void alignment(LiveAlignment now) {
        alignment = now;
    }

    @Override
    public synchronized void repetition(MeasuredRepetition repetition, List<Finding> findings) {
        repetitions.add(new ToldRepetition(repetition, findings));
        if (repetitions.size() > MOST) {
            repetitions.removeFirst();
            forgotten++;
        }
    }

    @Override
    public synchronized void set(SetSummary summary) {
        set = Optional.of(summary);
    }

    @Override
    public synchronized void cue(Cue begun) {
        cue = Optional.of(new CueShot(begun, begun.excessDeg(), true, poseMicros));
        sound.cue(begun);
    }

    @Override
    public synchronized void cueExcess(Cue running, double excessDeg) {
        if (is(running)) {
            cue = Optional.of(new CueShot(running, excessDeg, true, poseMicros));
        }
        sound.cueExcess(running, excessDeg);
    }

    @Override
    public synchronized void cueOver(Cue ended, long timeMicros) {
        if (is(ended)) {
            cue = Optional.of(new CueShot(ended, cue.get().excessDeg(), false, timeMicros));
        }
        sound.cueOver(ended, timeMicros);
    }

    private boolean is(Cue other) {
        return cue.isPresent() && cue.get().cue().equals(other);
    }

    @Override
    public void fault(Fault fault) {
        String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        notices.say(
                Notice.Kind.TROUBLE, Saying.of("desktop.capture.fault." + kind, name(fault.sensor()), fault.count()));
    }

    private synchronized Saying name(int sensor) {
        return sensors.containsKey(sensor)
                ? sensors.get(sensor).sensor().saying()
                : Saying.of("desktop.capture.fault.somebody");
    }

    @Override
    public void gap(SensorDescription sensor, long fromMicros, long toMicros) {
        notices.say(
                Notice.Kind.TROUBLE,
                Saying.of("desktop.capture.gap", sensor.saying(), Saying.number((toMicros - fromMicros) * 1e-6, 1)));
    }

    @Override
    public void note(Saying sentence) {
        notices.say(Notice.Kind.NEWS, sentence);
    }
}
