package hiplevel.simulation.course;

import hiplevel.imu.Side;
import hiplevel.simulation.curve.Moves;
import java.util.ArrayList;
import java.util.List;

/** What moves together out and back in one repetition. */
public final class Gesture {
    private final List<Part> parts = new ArrayList<>();

    /** Something that can be moved to a new value between two instants. */
    @FunctionalInterface
    public interface Mover {
        void move(double from, double to, double value);
    }

    private record Part(Mover mover, double rest, double reached, double again) {}

    public Gesture with(Mover mover, double rest, double reached) {
        return with(mover, rest, reached, rest);
    }

    /** The same where the next rest is another. */
    public Gesture with(Mover mover, double rest, double reached, double again) {
        parts.add(new Part(mover, rest, reached, again));
        return this;
    }

    public Gesture with(Moves moves, double rest, double reached) {
        return with(moves::move, rest, reached);
    }

    public Gesture flexing(Choreography moves, Side side, double rest, double reached) {
        return with((from, to, value) -> moves.flex(side, from, to, value), rest, reached);
    }

    public Gesture tilting(Choreography moves, double rest, double reached) {
        return with(moves::tilt, rest, reached);
    }

    public void perform(Beat beat) {
        for (Part part : parts) {
            part.mover.move(beat.start(), beat.reached(), part.reached);
            part.mover.move(beat.leaving(), beat.end(), part.again);
        }
    }

    /** Begins the movement and takes it back after a share of the way. */
    public void begin(double share, double from, double seconds) {
        for (Part part : parts) {
            double middle = from + seconds / 2;
            part.mover.move(from, middle, part.rest + share * (part.reached - part.rest));
            part.mover.move(middle, from + seconds, part.rest);
        }
    }
}
