package hiplevel.form.measurement;

import hiplevel.form.Measured;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/**
 * A stance phase among its neighbours. A sideways step has no other foot's contact: its step time is how long it took.
 *
 * @param repetitions of one trial in their order, those that do not count included
 * @param index of this one
 */
record StepTimes(List<Repetition> repetitions, int index) {
    /** From one foot's contact to the other's at most; farther apart somebody stood still between. */
    private static final long LONGEST_STEP_MICROS = 2_000_000;

    Repetition here() {
        return repetitions.get(index);
    }

    /** From the other foot's contact to this one's, s. */
    Measured stepTime() {
        if (!here().exercise().isGait()) {
            return Tempo.seconds(here().startMicros(), here().endMicros());
        }
        return before(here().leg().opposite(), LONGEST_STEP_MICROS)
                .map(from -> Tempo.seconds(from, here().startMicros()))
                .orElseGet(StepTimes::noNeighbour);
    }

    /** Two steps a stride, a minute. */
    Measured cadence() {
        return strideEnd()
                .<Measured>map(end -> new Measured.Value(120 / ((end - here().startMicros()) * 1e-6), Double.NaN, 0))
                .orElseGet(StepTimes::noNeighbour);
    }

    /** The next contact of the same foot with one of the other between, µs. */
    Optional<Long> strideEnd() {
        long start = here().startMicros();
        Optional<Long> other = after(here().leg().opposite(), start);
        return other.flatMap(o -> after(here().leg(), o));
    }

    static Measured noNeighbour() {
        return new Measured.NotAssessed(Saying.of("not-assessed.no-step"));
    }

    private Optional<Long> before(Side leg, long longest) {
        for (int i = index - 1; i >= 0; i--) {
            Repetition r = repetitions.get(i);
            if (r.isOf(leg)) {
                return Optional.of(r.startMicros()).filter(t -> here().startMicros() - t <= longest);
            }
        }
        return Optional.empty();
    }

    private Optional<Long> after(Side leg, long micros) {
        for (int i = index + 1; i < repetitions.size(); i++) {
            Repetition r = repetitions.get(i);
            if (r.isOf(leg) && r.startMicros() > micros) {
                return Optional.of(r.startMicros()).filter(t -> t - micros <= LONGEST_STEP_MICROS);
            }
        }
        return Optional.empty();
    }
}
