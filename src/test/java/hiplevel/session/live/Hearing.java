package hiplevel.session.live;

import static hiplevel.words.English.said;

import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.Fault;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Repetition;
import hiplevel.session.Algorithms;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what a live session tells, and feeds it. */
final class Hearing implements LiveListener {
    /** A repetition, and the time of the data when it was told. */
    record Told(MeasuredRepetition measured, List<Finding> findings, long atMicros) {
        Repetition repetition() {
            return measured.repetition();
        }
    }

    final List<Told> repetitions = new ArrayList<>();
    final List<LiveAlignment> alignments = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    final List<String> gaps = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Map<String, List<Integer>> rates = new LinkedHashMap<>();
    final Map<String, Long> missing = new LinkedHashMap<>();
    /** pelvic obliquity and right thigh's adduction by time, ° */
    final List<double[]> poses = new ArrayList<>();

    private long now;

    @Override
    public void pose(LivePose pose) {
        now = pose.timeMicros();
        poses.add(new double[] {
            now,
            pose.pelvicObliquityDeg(),
            pose.thighAdductionDeg(hiplevel.imu.Side.RIGHT),
            pose.thighFlexionDeg(hiplevel.imu.Side.RIGHT)
        });
    }

    @Override
    public void status(LiveSensor sensor) {
        String name = sensor.description().name();
        rates.computeIfAbsent(name, n -> new ArrayList<>()).add(sensor.lastSecond());
        missing.put(name, sensor.missing());
    }

    @Override
    public void alignment(LiveAlignment alignment) {
        alignments.add(alignment);
    }

    @Override
    public void repetition(MeasuredRepetition repetition, List<Finding> findings) {
        repetitions.add(new Told(repetition, findings, now));
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void gap(SensorDescription sensor, long fromMicros, long toMicros) {
        gaps.add(sensor.name() + " " + (toMicros - fromMicros) / 1000 + " ms");
    }

    @Override
    public void note(Saying sentence) {
        notes.add(said(sentence));
    }

    /** Everything in words, for comparing two sessions. */
    List<String> words() {
        List<String> words = new ArrayList<>(notes);
        alignments.forEach(a -> words.add(a.toString()));
        repetitions.forEach(r -> words.add(r.repetition() + " " + r.measured().measures() + r.findings() + r.atMicros));
        poses.forEach(p -> words.add(java.util.Arrays.toString(p)));
        words.add(rates + " " + missing + " " + gaps);
        return words;
    }

    static List<SensorTrack> simulated(Scenario scenario) {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(scenario).deliver(collector);
        return collector.tracks();
    }

    static Hearing of(List<SensorTrack> tracks) {
        return of(tracks, 1);
    }

    /** Each sensor's samples come in packets of so many. */
    static Hearing of(List<SensorTrack> tracks, int packet) {
        Hearing hearing = new Hearing();
        LiveSession session = new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, hearing, Runnable::run);
        deliver(tracks, packet, session);
        session.finish();
        return hearing;
    }

    /** In the order of time; a packet is heard when its last sample was taken. */
    static void deliver(List<SensorTrack> tracks, int packet, ImuSink sink) {
        tracks.forEach(t -> sink.sensor(t.sensor()));
        int[] next = new int[tracks.size()];
        while (true) {
            Optional<Integer> earliest = earliest(tracks, next, packet);
            if (earliest.isEmpty()) {
                return;
            }
            int k = earliest.get();
            int to = Math.min(times(tracks.get(k)).length, next[k] + packet);
            for (int i = next[k]; i < to; i++) {
                deliver(tracks.get(k), i, sink);
            }
            next[k] = to;
        }
    }

    private static void deliver(SensorTrack track, int i, ImuSink sink) {
        int id = track.sensor().id();
        if (!track.sensor().isInertial()) {
            AttitudeSeries a = track.attitude();
            sink.orientation(id, a.timeMicros()[i], a.w()[i], a.x()[i], a.y()[i], a.z()[i]);
            return;
        }
        ImuSeries s = track.samples();
        sink.sample(
                id, s.timeMicros()[i], s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i], s.accX()[i], s.accY()[i], s.accZ()[i]);
    }

    private static long[] times(SensorTrack track) {
        return track.sensor().isInertial()
                ? track.samples().timeMicros()
                : track.attitude().timeMicros();
    }

    private static Optional<Integer> earliest(List<SensorTrack> tracks, int[] next, int packet) {
        Optional<Integer> found = Optional.empty();
        long first = Long.MAX_VALUE;
        for (int k = 0; k < next.length; k++) {
            long[] time = times(tracks.get(k));
            if (next[k] < time.length) {
                long heard = time[Math.min(time.length, next[k] + packet) - 1];
                if (heard < first) {
                    first = heard;
                    found = Optional.of(k);
                }
            }
        }
        return found;
    }

    /** The same recording, analysed afterwards as the live session does. */
    static SessionResult whole(List<SensorTrack> tracks) {
        SessionSettings s = SessionSettings.DEFAULT;
        return Pipeline.analyse(
                List.of(new Input("live", tracks, WearingFacts.NONE)),
                s.with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL)));
    }

    static double value(MeasuredRepetition measured, Measure measure) {
        return measured.value(measure).orElseThrow().value();
    }
}
