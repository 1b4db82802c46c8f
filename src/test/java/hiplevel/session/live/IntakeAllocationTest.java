package hiplevel.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.Allocated;
import org.junit.jupiter.api.Test;

/** The path of a sample, up to the executor, leaves nothing to collect. */
class IntakeAllocationTest {
    private static final int SECONDS = 20;

    @Test
    void aSampleAllocatesNothingInSteadyState() {
        SixSensors sensors = new SixSensors();
        // twice, so that whatever is made once has been made, and compiled
        sensors.hear(SECONDS);
        sensors.hear(SECONDS);
        int before = sensors.poses();
        assertThat(Allocated.atLeastBy(() -> sensors.hear(SECONDS))).isZero();
        assertThat(sensors.poses() - before).isGreaterThan(SECONDS * 18);
    }
}
