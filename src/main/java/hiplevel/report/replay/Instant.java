package hiplevel.report.replay;

import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.report.figure.BodyFigure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One instant of a recording.
 *
 * @param micros of the recording's clock
 * @param repetition that lasts over it
 * @param drop as in {@link Courses#drop}; NaN in gaps
 * @param cave as in {@link Courses#cave}, of those thighs that are known
 * @param figure empty in an exercise that has nothing to be seen from the front
 */
public record Instant(
        long micros,
        Optional<MeasuredRepetition> repetition,
        double drop,
        Map<Side, Double> cave,
        Optional<BodyFigure> figure) {
    public Instant {
        cave = new EnumMap<>(cave.isEmpty() ? new EnumMap<>(Side.class) : cave);
    }

    /** The stance side there, where a repetition lasts over it. */
    public Optional<Side> stance() {
        return repetition.flatMap(r -> r.repetition().side());
    }
}
