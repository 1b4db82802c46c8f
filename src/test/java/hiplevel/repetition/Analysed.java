package hiplevel.repetition;

import hiplevel.OpticalWalk;
import hiplevel.RealData;
import hiplevel.exercise.Exercise;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.HeadingPlan;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationParameters;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.repetition.gait.Gait;
import hiplevel.repetition.gait.GaitSegmentation;
import hiplevel.repetition.segmentation.Segmentation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sensor signals brought to body motion by the program's own way, for tests of what comes after. */
final class Analysed {
    private static List<Walk> opticalWalks = List.of();

    private Analysed() {}

    /** An optical walk and what the program makes of it. */
    record Walk(OpticalWalk seen, BodyMotion motion) {}

    /** All optical walks, analysed when first asked for; skips the test where they are missing. */
    static synchronized List<Walk> opticalWalks() {
        if (opticalWalks.isEmpty()) {
            opticalWalks = OpticalWalk.all().stream()
                    .map(w -> new Walk(w, of(w.samples())))
                    .toList();
        }
        return opticalWalks;
    }

    static Walk opticalWalk(String name) {
        return opticalWalks().stream()
                .filter(w -> w.seen().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A folder of the real data. */
    static BodyMotion recording(String name) {
        return delivered(sink -> {
            try {
                Recordings.read(RealData.at(name), ReadOptions.NONE, sink);
            } catch (UnreadableException e) {
                throw new AssertionError(e);
            }
        });
    }

    static BodyMotion delivered(Consumer<ImuSink> source) {
        TrackCollector collector = new TrackCollector();
        source.accept(collector);
        Map<Placement, ImuSeries> samples = new EnumMap<>(Placement.class);
        for (SensorTrack track : collector.tracks()) {
            track.sensor()
                    .placement()
                    .filter(p -> p == Placement.PELVIS || p.isThigh())
                    .ifPresent(p -> samples.put(p, track.samples()));
        }
        return of(samples);
    }

    static BodyMotion of(Map<Placement, ImuSeries> samples) {
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (ImuSeries s : samples.values()) {
            start = Math.min(start, s.timeMicros()[0]);
            end = Math.max(end, s.timeMicros()[s.size() - 1]);
        }
        TimeGrid grid = new TimeGrid(start, 10_000, (int) ((end - start) / 10_000) + 1);
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        samples.forEach((p, s) ->
                sensors.put(p, SensorMotion.of(p, s, ForwardBackward.of(s, OrientationParameters.STANDARD), grid)));
        Alignment alignment = Alignment.of(sensors, AlignmentSettings.DEFAULT);
        return BodyMotion.of(sensors, alignment, AlignmentSettings.DEFAULT, HeadingPlan.NONE);
    }

    static Gait gait(BodyMotion motion) {
        return GaitSegmentation.segment(motion, start(motion), end(motion), SegmentationSettings.DEFAULT);
    }

    /** The repetitions of an exercise anywhere in a motion, of which nothing else is known. */
    static List<Repetition> cut(BodyMotion motion, Exercise exercise, Optional<Side> declared) {
        return cut(motion, exercise, declared, start(motion), end(motion));
    }

    static List<Repetition> cut(BodyMotion motion, Exercise exercise, Optional<Side> declared, long from, long to) {
        Segmentation.Context context = new Segmentation.Context(List.of(), SegmentationSettings.DEFAULT);
        return Segmentation.cut(motion, exercise, declared, from, to, context).repetitions();
    }

    static long start(BodyMotion motion) {
        return motion.grid().startMicros();
    }

    static long end(BodyMotion motion) {
        return motion.grid().micros(motion.grid().count() - 1);
    }
}
