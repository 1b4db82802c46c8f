package hiplevel.desktop.replay.strip;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.report.replay.Courses;
import hiplevel.report.replay.ReplayedSquats;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueRangeTest {
    @Test
    void whereNothingIsRecognisedTheWholeCurveHasRoom() {
        Courses nothing = Courses.of(
                ReplayedSquats.ofNothing().recordings().get(0),
                ReplayedSquats.RESULT.settings().bands());
        assertThat(nothing.repetitions()).isEmpty();
        double most =
                Arrays.stream(nothing.drop()).filter(Double::isFinite).max().orElseThrow();
        double least =
                Arrays.stream(nothing.drop()).filter(Double::isFinite).min().orElseThrow();
        assertThat(Math.max(most, -least)).isGreaterThan(8);
        ValueRange range = ValueRange.of(nothing, Optional.empty(), CurveStrip.Kind.DROP);
        assertThat(range.high()).isGreaterThan(most);
        assertThat(range.low()).isLessThan(least);
    }
}
