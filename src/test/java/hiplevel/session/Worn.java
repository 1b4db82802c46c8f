package hiplevel.session;

import hiplevel.OpticalWalk;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.body.Mirror;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;

/** Recordings for tests of the whole way, and what may be done to them. */
final class Worn {
    private Worn() {}

    static Input simulated(Scenario scenario) {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(scenario).deliver(collector);
        return input("simulated", collector.tracks());
    }

    static Input optical(String name) {
        OpticalWalk walk = OpticalWalk.all().stream()
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElseThrow();
        return optical(walk);
    }

    static Input optical(OpticalWalk walk) {
        List<SensorTrack> tracks = new ArrayList<>();
        for (Map.Entry<Placement, ImuSeries> e : walk.samples().entrySet()) {
            tracks.add(new SensorTrack(
                    SensorDescription.worn(tracks.size(), e.getKey().word(), e.getKey()), e.getValue(), List.of()));
        }
        return input(walk.name(), tracks);
    }

    static Input input(String name, List<SensorTrack> tracks) {
        return new Input(name, tracks, WearingFacts.NONE);
    }

    static SessionResult analysed(Input input) {
        return Pipeline.analyse(List.of(input), SessionSettings.DEFAULT);
    }

    /** As a live session knew it. */
    static SessionResult causal(Input input) {
        SessionSettings s = SessionSettings.DEFAULT;
        return Pipeline.analyse(List.of(input), s.with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL)));
    }

    /** One reading: rad/s and m/s², sensor axes. */
    record Reading(Vector3 rate, Vector3 force) {}

    /** The same recording with every reading of a sensor changed. */
    static Input each(Input input, BiFunction<SensorTrack, Reading, Reading> change) {
        return input(
                input.name(),
                input.tracks().stream()
                        .map(t -> new SensorTrack(t.sensor(), changed(t, change), t.faults()))
                        .toList());
    }

    private static ImuSeries changed(SensorTrack track, BiFunction<SensorTrack, Reading, Reading> change) {
        ImuSeries s = track.samples();
        ImuSeries.Builder b = new ImuSeries.Builder();
        for (int i = 0; i < s.size(); i++) {
            Reading r = change.apply(
                    track,
                    new Reading(
                            new Vector3(s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i]),
                            new Vector3(s.accX()[i], s.accY()[i], s.accZ()[i])));
            b.add(
                    s.timeMicros()[i],
                    r.rate().x(),
                    r.rate().y(),
                    r.rate().z(),
                    r.force().x(),
                    r.force().y(),
                    r.force().z());
        }
        return b.build();
    }

    /** Every sensor turned in its place. */
    static Input turned(Input input, Map<Placement, Quaternion> turns) {
        return each(input, (track, reading) -> {
            Quaternion q = turns.get(track.sensor().placement().orElseThrow());
            return new Reading(q.rotate(reading.rate()), q.rotate(reading.force()));
        });
    }

    /** The wearer in a mirror, sensors and all, as {@link Mirror} says. */
    static Input mirrored(Input input) {
        Input flipped = each(
                input,
                (track, r) -> new Reading(
                        new Vector3(-r.rate().x(), r.rate().y(), -r.rate().z()),
                        new Vector3(r.force().x(), -r.force().y(), r.force().z())));
        return input(
                input.name(),
                flipped.tracks().stream()
                        .map(t -> placed(
                                t, Mirror.placement(t.sensor().placement().orElseThrow())))
                        .toList());
    }

    /** The same samples under another placement. */
    static SensorTrack placed(SensorTrack track, Placement placement) {
        SensorDescription d = track.sensor();
        return new SensorTrack(
                new SensorDescription(
                        d.id(),
                        placement.word(),
                        java.util.Optional.of(placement),
                        d.device(),
                        d.serial(),
                        d.rateHz(),
                        d.gyroscopeRange(),
                        d.accelerometerRange()),
                track.samples(),
                track.faults());
    }

    /** Without the samples of some sensors at some times, µs. */
    static Input without(Input input, Set<Placement> sensors, LongPredicate lost) {
        return input(
                input.name(),
                input.tracks().stream()
                        .map(t -> sensors.contains(t.sensor().placement().orElseThrow())
                                ? new SensorTrack(t.sensor(), kept(t.samples(), lost), t.faults())
                                : t)
                        .toList());
    }

    private static ImuSeries kept(ImuSeries s, LongPredicate lost) {
        ImuSeries.Builder b = new ImuSeries.Builder();
        for (int i = 0; i < s.size(); i++) {
            if (!lost.test(s.timeMicros()[i])) {
                b.add(s.timeMicros()[i], s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i], s.accX()[i], s.accY()[i], s.accZ()[i]);
            }
        }
        return b.build();
    }
}
