package hiplevel.session.cue;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The repetitions since the last pause or change of exercise, one after the other as they are told. */
public final class SetUnderWay {
    /** A set is over when nothing followed for so long, µs *(default)*. */
    public static final long PAUSE_MICROS = 8_000_000;

    private final Bands bands;
    private final CueListener listener;
    private final List<MeasuredRepetition> done = new ArrayList<>();
    private long lastMicros;

    public SetUnderWay(Bands bands, CueListener listener) {
        this.bands = bands;
        this.listener = listener;
    }

    /** Whether its end is still to be told. */
    public boolean isOpen() {
        return !done.isEmpty();
    }

    /** A repetition that was just told; one that does not count only keeps the set open. */
    public void add(MeasuredRepetition measured) {
        boolean other = isOpen()
                && !done.get(0)
                        .repetition()
                        .exercise()
                        .equals(measured.repetition().exercise());
        if (other || measured.repetition().startMicros() - lastMicros > PAUSE_MICROS) {
            end();
        }
        if (measured.repetition().accepted()) {
            done.add(measured);
        }
        lastMicros = measured.repetition().endMicros();
    }

    /** Tells its summary when it is over by then. */
    public void reached(long micros) {
        if (micros - lastMicros > PAUSE_MICROS) {
            end();
        }
    }

    /** Tells its summary, if there was a set. */
    public void end() {
        if (isOpen()) {
            listener.set(summary());
            done.clear();
        }
    }

    private SetSummary summary() {
        Exercise exercise = done.get(0).repetition().exercise();
        List<Optional<Side>> legs = exercise.hasSides()
                ? List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT))
                : List.of(Optional.empty());
        List<SetSummary.Line> lines = new ArrayList<>();
        for (Measure measure : exercise.watched().keySet()) {
            legs.forEach(leg -> line(exercise, measure, leg).forEach(lines::add));
        }
        return new SetSummary(exercise, done.size(), lines);
    }

    private Stream<SetSummary.Line> line(Exercise exercise, Measure measure, Optional<Side> leg) {
        double[] excess = done.stream()
                .filter(m -> m.repetition().side().equals(leg))
                .flatMap(m -> m.value(measure).stream())
                .flatMapToDouble(v -> bands.of(exercise, measure).stream().mapToDouble(b -> v.value() - b.watch()))
                .toArray();
        double[] past = Arrays.stream(excess).filter(e -> e > 0).toArray();
        return excess.length == 0
                ? Stream.empty()
                : Stream.of(new SetSummary.Line(
                        measure,
                        leg,
                        excess.length,
                        past.length,
                        Arrays.stream(past).max().orElse(0),
                        Arrays.stream(past).average().orElse(0)));
    }
}
