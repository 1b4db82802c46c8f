package hiplevel.desktop.capture.board;

import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Fault;
import hiplevel.imu.Marker;
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
import java.util.Map;
import java.util.Optional;

/**
 * What is to be seen of one live session: written by those who tell it, read by whoever paints, neither waiting for the other
 * longer than a copy takes. A pose written allocates nothing.
 */
public final class Board implements LiveListener {
    /** Of repetitions, and of marks; the recording has all. */
    private static final int MOST = 400;

    private final Traces traces = new Traces();
    private final Notices notices;
    private final CueListener sound;
    private final Map<Integer, SensorShot> sensors = new LinkedHashMap<>();
    private final Deque<ToldRepetition> repetitions = new ArrayDeque<>();
    private int forgotten;
    private final Deque<Marker> markers = new ArrayDeque<>();
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

    public synchronized List<Marker> markers() {
        return List.copyOf(markers);
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
        notices.say(Notice.Kind.TROUBLE, fault.text());
    }

    @Override
    public void gap(SensorDescription sensor, long fromMicros, long toMicros) {
        notices.say(
                Notice.Kind.TROUBLE,
                Saying.of(
                        "desktop.capture.gap",
                        sensor.placement().map(p -> p.saying()).orElse(Saying.verbatim(sensor.name())),
                        Saying.number((toMicros - fromMicros) * 1e-6, 1)));
    }

    @Override
    public synchronized void marker(Marker marker) {
        if (!marker.isBookkeeping()) {
            markers.add(marker);
            if (markers.size() > MOST) {
                markers.removeFirst();
            }
        }
    }

    @Override
    public void note(Saying sentence) {
        notices.say(Notice.Kind.NEWS, sentence);
    }
}
