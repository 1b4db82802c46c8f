package hiplevel.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What an analysis of a simulated recording has to find, by the truth beside it. */
final class Expected {
    /** The mean over a side's repetitions is known to far better than this, even with an unlucky alignment (docs/accuracy.md). */
    private static final double ANGLE_OFF_DEG = 2;

    private static final double CAVE_OFF_DEG = 4;
    /** An exercise is judged by the first of these that it has. */
    private static final List<Yardstick> YARDSTICKS = List.of(
            new Yardstick(Measure.MEAN_PELVIC_DROP, "meanDropDeg", ANGLE_OFF_DEG),
            new Yardstick(Measure.PEAK_PELVIC_DROP, "peakDropDeg", ANGLE_OFF_DEG),
            new Yardstick(Measure.LEFT_THIGH_ADDUCTION_CHANGE, "leftAdductionChangeAtTurnDeg", CAVE_OFF_DEG),
            new Yardstick(Measure.BACK_ARCH, "compensationDeg", ANGLE_OFF_DEG),
            new Yardstick(Measure.HIP_SAG, "compensationDeg", ANGLE_OFF_DEG),
            new Yardstick(Measure.RANGE, "rangeDeg", ANGLE_OFF_DEG));

    private final JsonNode truth;
    private final List<MeasuredRepetition> found;

    private record Yardstick(Measure measure, String name, double off) {}

    Expected(JsonNode truth, List<MeasuredRepetition> found) {
        this.truth = truth;
        this.found = found;
    }

    /**
     * Whether every simulated repetition was found on its side (in gait some steps more, those before and after), and each
     * side's mean of what tells most is near the truth.
     */
    Symptom compare(String what) {
        List<String> wrong = new ArrayList<>();
        double worst = 0;
        int simulated = 0;
        Optional<Yardstick> yardstick = yardstick();
        for (Optional<Side> side : sides()) {
            double sum = 0;
            int expected = 0;
            int matched = 0;
            int measured = 0;
            for (JsonNode repetition : truth.path("repetitions")) {
                if (sideOf(repetition).equals(side)) {
                    expected++;
                    Optional<MeasuredRepetition> same =
                            at(side, repetition.path("turnSeconds").asDouble());
                    matched += same.isPresent() ? 1 : 0;
                    OptionalDouble error = error(same, repetition, yardstick);
                    measured += error.isPresent() ? 1 : 0;
                    sum += error.orElse(0);
                }
            }
            simulated += expected;
            double off = measured == 0 ? 0 : sum / measured;
            worst = Math.max(worst, Math.abs(off));
            if (matched < expected) {
                wrong.add(matched + " repetitions" + named(side) + ", expected " + expected);
            }
            if (yardstick.isPresent() && Math.abs(off) > yardstick.get().off()) {
                wrong.add(String.format(
                        Locale.ROOT,
                        "mean %s%s is off by %.1f°",
                        yardstick.get().measure().label(),
                        named(side),
                        off));
            }
        }
        return wrong.isEmpty()
                ? Symptom.well(what, well(simulated, yardstick, worst))
                : Symptom.ill(what, String.join("; ", wrong) + ": please report this");
    }

    private static String well(int simulated, Optional<Yardstick> yardstick, double worst) {
        String repetitions = simulated + (simulated == 1 ? " repetition" : " repetitions") + " as simulated";
        return repetitions
                + yardstick
                        .map(y -> String.format(
                                Locale.ROOT,
                                ", mean %s within %.1f° of the truth",
                                y.measure().label(),
                                worst))
                        .orElse("");
    }

    private static String named(Optional<Side> side) {
        return side.map(s -> " of the " + s.word() + " leg").orElse("");
    }

    private Optional<Yardstick> yardstick() {
        JsonNode first = truth.path("repetitions").path(0);
        return YARDSTICKS.stream()
                .filter(y -> first.has(y.name()))
                .filter(y -> found.stream()
                        .anyMatch(r -> r.repetition().exercise().measures().contains(y.measure())))
                .findFirst();
    }

    private static OptionalDouble error(
            Optional<MeasuredRepetition> same, JsonNode repetition, Optional<Yardstick> yardstick) {
        return same.flatMap(r -> yardstick.flatMap(y -> r.value(y.measure())
                        .map(Measured.Value::value)
                        .map(value -> value - repetition.path(y.name()).asDouble())))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private Optional<MeasuredRepetition> at(Optional<Side> side, double turnSeconds) {
        long turn = Math.round(1e6 * turnSeconds);
        return found.stream()
                .filter(r ->
                        r.repetition().side().equals(side) && r.repetition().accepted())
                .filter(r -> r.repetition().startMicros() <= turn
                        && turn <= r.repetition().endMicros())
                .findFirst();
    }

    private Set<Optional<Side>> sides() {
        Set<Optional<Side>> sides = new LinkedHashSet<>();
        for (JsonNode repetition : truth.path("repetitions")) {
            sides.add(sideOf(repetition));
        }
        return sides;
    }

    private static Optional<Side> sideOf(JsonNode repetition) {
        String word = repetition.path("side").asText();
        for (Side side : Side.values()) {
            if (side.word().equals(word)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
