package hiplevel.recording;

import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What people said about a recording: who wore the sensors and what was done when. Every part may be missing.
 *
 * @param wearer a code, never a name
 * @param start when the first sample was taken, as written, UTC
 */
public record WearingFacts(
        Optional<String> wearer,
        OptionalDouble heightMetres,
        Optional<Side> affectedSide,
        Optional<String> start,
        List<DeclaredTrial> trials,
        List<Marker> markers) {
    /** Who is told to be smaller, or taller than {@link #TALLEST_METRES}, is asked again. */
    public static final double SHORTEST_METRES = 0.5;

    public static final double TALLEST_METRES = 2.5;

    public static final WearingFacts NONE = new WearingFacts(
            Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public WearingFacts {
        trials = List.copyOf(trials);
        markers = List.copyOf(markers);
    }

    /**
     * A stretch of the recording that somebody declared to be one exercise.
     *
     * @param exercise its name, unchecked
     * @param side the stance side; empty for both
     * @param pain what the wearer said of it, from 0, none, to 10, the worst that can be thought of
     * @param note what else is to be remembered
     */
    public record DeclaredTrial(
            String exercise,
            Optional<Side> side,
            long fromMicros,
            long toMicros,
            OptionalInt pain,
            Optional<String> note) {
        public static final int WORST_PAIN = 10;

        /** Of which nothing else was said. */
        public DeclaredTrial(String exercise, Optional<Side> side, long fromMicros, long toMicros) {
            this(exercise, side, fromMicros, toMicros, OptionalInt.empty(), Optional.empty());
        }

        /** Whether the wearer said something about it. */
        public boolean remarked() {
            return pain.isPresent() || note.isPresent();
        }

        /** The same between other times. */
        DeclaredTrial lasting(long from, long to) {
            return new DeclaredTrial(exercise, side, from, to, pain, note);
        }

        /** The same with what was said of it; what is empty stays as it was. */
        DeclaredTrial remarked(OptionalInt saidPain, Optional<String> saidNote) {
            return new DeclaredTrial(
                    exercise,
                    side,
                    fromMicros,
                    toMicros,
                    saidPain.isPresent() ? saidPain : pain,
                    saidNote.or(() -> note));
        }
    }
}
