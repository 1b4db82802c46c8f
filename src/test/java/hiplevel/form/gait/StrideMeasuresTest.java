package hiplevel.form.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Known answers on a made-up walk: strides of 1.05 s, the left step 0.05 s longer than the right. */
class StrideMeasuresTest {
    private static final double STRIDE = 1.05;
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 1000);

    private static BodyMotion motion() {
        double[] zero = new double[GRID.count()];
        PelvisMotion pelvis = new PelvisMotion(
                zero,
                zero,
                zero,
                zero,
                zero,
                signal(t -> 4 * Math.cos(2 * t) + Math.cos(t)),
                signal(t -> 2 * Math.cos(2 * t + 1) + Math.cos(3 * t)),
                signal(t -> 3 * Math.cos(t) + 0.5 * Math.cos(2 * t)),
                zero,
                new AngleUncertainty(0, 0, 0, 0));
        return new BodyMotion(GRID, Optional.of(pelvis), Map.of());
    }

    private static double[] signal(DoubleUnaryOperator ofPhase) {
        double[] x = new double[GRID.count()];
        Arrays.setAll(x, i -> ofPhase.applyAsDouble(2 * Math.PI * i / GRID.rateHz() / STRIDE));
        return x;
    }

    private static Repetition stance(Side side, double seconds) {
        long from = Math.round(1e6 * seconds);
        return new Repetition(1, Catalogue.WALKING, side, from, from, from, from, from + 600_000, Optional.empty());
    }

    private static List<Repetition> walk() {
        List<Repetition> stances = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            stances.add(stance(Side.RIGHT, 1 + STRIDE * k));
            stances.add(stance(Side.LEFT, 1 + STRIDE * k + 0.55));
        }
        return stances;
    }

    @Test
    void theStepIsTheOneThatTheLegMade() {
        List<StrideMeasures> found = StrideMeasures.of(motion(), walk());
        assertThat(found).hasSize(8);
        assertThat(found.get(0).stepSeconds()).isEmpty();
        assertThat(found.get(1).stepSeconds()).hasValueCloseTo(0.55, within(1e-9));
        assertThat(found.get(2).stepSeconds()).hasValueCloseTo(0.50, within(1e-9));
    }

    @Test
    void cadenceCountsBothSteps() {
        assertThat(StrideMeasures.of(motion(), walk()).get(3).stepsPerMinute())
                .hasValueCloseTo(120 / STRIDE, within(1e-9));
    }

    @Test
    void harmonicRatiosAreThoseOfTheStride() {
        StrideMeasures stride = StrideMeasures.of(motion(), walk()).get(2);
        assertThat(stride.verticalRatio()).hasValueCloseTo(4.0, within(0.1));
        assertThat(stride.anteriorRatio()).hasValueCloseTo(2.0, within(0.05));
        assertThat(stride.lateralRatio()).hasValueCloseTo(6.0, within(0.2));
    }

    @Test
    void aMissedContactLeavesNoStrideAndTheWalksEndNone() {
        List<Repetition> stances = walk();
        stances.removeIf(r -> r.equals(stance(Side.LEFT, 1 + 0.55)) || r.equals(stance(Side.RIGHT, 1 + STRIDE)));
        List<StrideMeasures> found = StrideMeasures.of(motion(), stances);
        assertThat(found.get(0).stepsPerMinute()).isEmpty();
        assertThat(found.get(1).stepSeconds()).isEmpty();
        assertThat(found.get(found.size() - 1).stepsPerMinute()).isEmpty();
        assertThat(found.get(found.size() - 1).verticalRatio()).isEmpty();
    }

    @Test
    void oneThighAloneTellsTheCadenceButNoStepOfTheOtherFoot() {
        List<Repetition> stances =
                walk().stream().filter(r -> r.isOf(Side.LEFT)).toList();
        List<StrideMeasures> found = StrideMeasures.of(new BodyMotion(GRID, Optional.empty(), Map.of()), stances);
        assertThat(found.get(1).stepSeconds()).isEmpty();
        assertThat(found.get(1).stepsPerMinute()).hasValueCloseTo(120 / STRIDE, within(1e-9));
        assertThat(found.get(1).verticalRatio()).isEmpty();
    }
}
