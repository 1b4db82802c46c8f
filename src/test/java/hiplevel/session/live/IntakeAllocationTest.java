package hiplevel.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The path of a sample, up to the executor, leaves nothing to collect. */
class IntakeAllocationTest {
    private static final int SECONDS = 20;

    @Test
    void aSampleAllocatesNothingInSteadyState() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        SixSensors sensors = new SixSensors();
        // twice, so that whatever is made once has been made, and compiled
        sensors.hear(SECONDS);
        sensors.hear(SECONDS);
        long asking = threads.getCurrentThreadAllocatedBytes();
        asking = threads.getCurrentThreadAllocatedBytes() - asking;
        long before = threads.getCurrentThreadAllocatedBytes();
        sensors.hear(SECONDS);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(sensors.poses()).isGreaterThan(3 * SECONDS * 18);
        assertThat(after - before - asking).isZero();
    }
}
