package hiplevel.form.measurement;

import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.repetition.Repetition;

/** How long the phases of a repetition took, s. */
final class Tempo {
    private Tempo() {}

    /**
     * A phase's time. Lowering is the way to the turning point and rising the way back, but where the exercise's own phases
     * end by lowering, as those of a step-up and of lifting a leg do.
     */
    static Measured of(Measure measure, Repetition r) {
        boolean upFirst = r.exercise().course().lowersBack();
        return switch (measure) {
            case LOWERING -> upFirst ? back(r) : there(r);
            case RISING -> upFirst ? there(r) : back(r);
            default -> seconds(r.pauseStartMicros(), r.pauseEndMicros());
        };
    }

    private static Measured there(Repetition r) {
        return seconds(r.startMicros(), r.pauseStartMicros());
    }

    private static Measured back(Repetition r) {
        return seconds(r.pauseEndMicros(), r.endMicros());
    }

    static Measured seconds(long fromMicros, long toMicros) {
        return new Measured.Value((toMicros - fromMicros) * 1e-6, Double.NaN, 0);
    }
}
