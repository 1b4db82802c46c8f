package hiplevel.session.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FadingTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 0.75", "6, 0.5", "7, 0.25", "8, 0", "20, 0"})
    void theShareFallsOverTheLastFourOfEightSessions(int session, double share) {
        Fading fading = new Fading(session);
        assertThat(fading.share()).isEqualTo(share);
        long cued = IntStream.rangeClosed(1, 100).filter(fading::cues).count();
        assertThat(cued).isEqualTo(Math.round(100 * share));
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4"})
    void noTwoUncuedOnesStandTogetherMoreThanTheyMust(int session, int window) {
        Fading fading = new Fading(session);
        for (int first = 1; first < 40; first++) {
            int from = first;
            assertThat(IntStream.rangeClosed(from, from + window).anyMatch(fading::cues))
                    .isTrue();
        }
    }

    @Test
    void thereIsNoSessionBeforeTheFirst() {
        assertThatThrownBy(() -> new Fading(0)).hasMessageContaining("counted from 1");
    }
}
