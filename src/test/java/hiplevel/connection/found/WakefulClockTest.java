package hiplevel.connection.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WakefulClockTest {
    private static final long SECOND = 1_000_000_000L;

    private long steady = 17 * SECOND;
    private long wall = 1_000_000;
    private long sinceBoot = 90 * SECOND;
    private final WakefulClock clock = new WakefulClock(() -> steady, () -> wall, () -> OptionalLong.of(sinceBoot));
    private final WakefulClock believing = new WakefulClock(() -> steady, () -> wall, BootClock.NONE);

    /** Where the clock since boot goes on in sleep, and no one sets it. */
    private double passed(double steadySeconds, double asleepSeconds, double setAheadSeconds) {
        return passed(clock, steadySeconds, asleepSeconds, setAheadSeconds);
    }

    private double passed(WakefulClock by, double steadySeconds, double asleepSeconds, double setAheadSeconds) {
        long before = by.getAsLong();
        steady += (long) (steadySeconds * SECOND);
        // as Linux writes it, by hundredths
        sinceBoot += Math.round((steadySeconds + asleepSeconds) * 100) * (SECOND / 100);
        wall += Math.round((steadySeconds + asleepSeconds + setAheadSeconds) * 1000);
        return (by.getAsLong() - before) / (double) SECOND;
    }

    @Test
    void awakeItIsTheSteadyClock() {
        assertThat(passed(0.02, 0, 0)).isEqualTo(0.02);
        assertThat(passed(3600, 0, 0)).isEqualTo(3600);
    }

    @Test
    void aSleepInWhichTheSteadyClockStoodStillPasses() {
        assertThat(passed(0.02, 60, 0)).isEqualTo(60.02);
        assertThat(passed(0.02, 0, 0)).isEqualTo(0.02);
        assertThat(passed(0.5, 10, 0)).isEqualTo(10.5);
    }

    @Test
    void aSleepInWhichItWentOnIsNotCountedTwice() {
        assertThat(passed(60, 0, 0)).isEqualTo(60);
    }

    @Test
    void aWallClockThatIsSetChangesNothing() {
        assertThat(passed(0.02, 0, 3600)).isEqualTo(0.02);
        assertThat(passed(1, 0, -3600)).isEqualTo(1);
        assertThat(passed(1, 0, 1.5)).isEqualTo(1);
        assertThat(passed(1, 0, 0)).isEqualTo(1);
    }

    @Test
    void aSleepPassesAsLongAsItWasThoughTheWallClockIsSetInIt() {
        assertThat(passed(1, 60, 3600)).isEqualTo(61);
        assertThat(passed(1, 60, -3600)).isEqualTo(61);
        assertThat(passed(1, 0, 0)).isEqualTo(1);
    }

    @Test
    void whereNobodyTellsOfSleepTheWallClockIsBelievedButNotBackwards() {
        assertThat(passed(believing, 0.02, 60, 0)).isEqualTo(60.02);
        assertThat(passed(believing, 1, 0, 10)).isEqualTo(11);
        assertThat(passed(believing, 1, 0, -3600)).isEqualTo(1);
        assertThat(passed(believing, 1, 0, 1.5)).isEqualTo(1);
    }

    @Test
    void theClockSinceBootIsReadAsLinuxWritesIt(@TempDir Path folder) throws IOException {
        Path uptime = Files.writeString(folder.resolve("uptime"), "11646.08 10707.78\n");
        assertThat(BootClock.in(uptime).nanos()).hasValue(11_646_080_000_000L);
        assertThat(BootClock.in(Files.writeString(uptime, "")).nanos()).isEmpty();
        assertThat(BootClock.in(folder.resolve("none")).nanos()).isEmpty();
    }

    @Test
    void aProgramThatWasHeldUpWhileItReadTheClocksDidNotSleep() {
        WakefulClock heldUp = new WakefulClock(
                () -> steady,
                () -> {
                    long before = wall;
                    if (before == 1_010_000) {
                        // for five seconds, after the wall clock was read
                        steady += 5 * SECOND;
                        wall += 5000;
                    }
                    return before;
                },
                BootClock.NONE);
        steady += 10 * SECOND;
        wall += 10_000;
        assertThat(heldUp.getAsLong()).isEqualTo(32 * SECOND);
        steady += SECOND;
        wall += 1000;
        assertThat(heldUp.getAsLong()).isEqualTo(33 * SECOND);
    }
}
