package hiplevel.desktop.connect;

import hiplevel.connection.found.WhichSensor;
import hiplevel.connection.found.WhichSensor.Seen;
import hiplevel.imu.Placement;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Asks for one sensor after the other to be tilted. Whoever owns it calls {@link #look} some ten times a second. */
final class TiltQuestions {
    /** Putting a sensor back is a tilt too. */
    static final long PUT_BACK_NANOS = 3_000_000_000L;

    private final WhichSensor which;
    private final List<Placement> places;
    private final LongSupplier nanos;
    private int at;
    private int unknown;
    private long putBackUntil = Long.MIN_VALUE;
    private Optional<Seen> hint = Optional.empty();

    /** Where in the questions one is. */
    sealed interface Phase {
        /**
         * A sensor is to be tilted.
         *
         * @param hint why the last answer was none
         */
        record Asking(Placement place, Optional<Seen> hint) implements Phase {}

        /** It was found, and is to be put back. */
        record PuttingBack(Placement place) implements Phase {}

        record Done() implements Phase {}
    }

    /** A sensor's id, and where it is worn. */
    record Answer(int sensor, Placement place) {}

    /**
     * Asks the first question.
     *
     * @param places in the order in which they are asked for; as many as there are sensors, or more
     * @param sensors how many there are
     * @param nanos the only clock
     */
    TiltQuestions(WhichSensor which, List<Placement> places, int sensors, LongSupplier nanos) {
        this.which = which;
        this.places = List.copyOf(places);
        unknown = sensors;
        this.nanos = nanos;
        which.ask(places.get(0));
    }

    /** What was answered since the last look. */
    Optional<Answer> look() {
        if (isDone()) {
            return Optional.empty();
        }
        if (isPuttingBack()) {
            if (nanos.getAsLong() - putBackUntil >= 0) {
                next();
            }
            return Optional.empty();
        }
        Seen seen = which.look();
        if (seen instanceof Seen.That that) {
            putBackUntil = nanos.getAsLong() + PUT_BACK_NANOS;
            hint = Optional.empty();
            unknown--;
            return Optional.of(new Answer(that.sensor().id(), places.get(at)));
        }
        if (!(seen instanceof Seen.Nothing)) {
            hint = Optional.of(seen);
        }
        return Optional.empty();
    }

    private boolean isPuttingBack() {
        return putBackUntil != Long.MIN_VALUE;
    }

    /** Whether the place that is asked for may be one without a sensor: there are more places left than sensors. */
    boolean maySkip() {
        return !isDone() && !isPuttingBack() && places.size() - at > unknown;
    }

    /** None is worn there: the next place is asked for. */
    void skip() {
        if (maySkip()) {
            hint = Optional.empty();
            next();
        }
    }

    private void next() {
        putBackUntil = Long.MIN_VALUE;
        at++;
        if (!isDone()) {
            which.ask(places.get(at));
        }
    }

    private boolean isDone() {
        return !isPuttingBack() && (unknown == 0 || at == places.size());
    }

    Phase phase() {
        if (isDone()) {
            return new Phase.Done();
        }
        if (isPuttingBack()) {
            return new Phase.PuttingBack(places.get(at));
        }
        return new Phase.Asking(places.get(at), hint);
    }
}
