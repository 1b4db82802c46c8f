package hiplevel.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.kinematics.grid.TimeGrid;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingPlanTest {
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 1000);

    @Test
    void theHeadingAtTheStartHoldsThroughoutARepetition() {
        double[] drifting = ramp(0.01);
        HeadingPlan plan = new HeadingPlan(List.of(new HeadingPlan.Span(2_000_000, 5_000_000)), List.of());
        double[] reference = plan.reference(drifting, GRID);
        assertThat(Arrays.stream(reference, 200, 500).boxed())
                .allSatisfy(r -> assertThat(r).isCloseTo(drifting[200], within(1e-9)));
        assertThat(reference[800]).as("elsewhere it follows").isCloseTo(drifting[800], within(1e-9));
    }

    @Test
    void overAWholeStrideTheMeanHeadingIsForward() {
        double[] swaying = new double[GRID.count()];
        Arrays.setAll(swaying, i -> 1 + 0.2 * Math.sin(2 * Math.PI * i / 110));
        HeadingPlan plan = new HeadingPlan(List.of(), List.of(new HeadingPlan.Walk(0, 9_990_000, 1_100_000)));
        assertThat(Arrays.stream(plan.reference(swaying, GRID)).boxed())
                .allSatisfy(r -> assertThat(r).isCloseTo(1, within(1e-9)));
    }

    @Test
    void gapsArePassedOver() {
        double[] heading = ramp(0);
        Arrays.fill(heading, 0, heading.length, 0.5);
        Arrays.fill(heading, 300, 320, Double.NaN);
        assertThat(Arrays.stream(HeadingPlan.NONE.reference(heading, GRID)).boxed())
                .allSatisfy(r -> assertThat(r).isCloseTo(0.5, within(1e-9)));
    }

    private static double[] ramp(double perSample) {
        double[] x = new double[GRID.count()];
        Arrays.setAll(x, i -> perSample * i);
        return x;
    }
}
