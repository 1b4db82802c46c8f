package hiplevel.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class SaidTest {
    private ZonedDateTime now = ZonedDateTime.of(2026, 11, 29, 10, 15, 0, 0, ZoneOffset.UTC);
    private final Said said = new Said(() -> now);

    private void after(double seconds, String sentence) {
        now = now.plusNanos((long) (seconds * 1e9));
        said.say(sentence);
    }

    @Test
    void ofThreeThatComeAtOnceTheLastStandsAndTwoMayBeMissed() {
        after(0, "a sensor is silent");
        after(0, "the disk is full");
        after(0.2, "it goes on elsewhere");
        assertThat(said.standing()).contains("it goes on elsewhere");
        assertThat(said.missed()).isEqualTo(2);
        assertThat(said.newestFirst())
                .extracting(Said.Sentence::text)
                .containsExactly("it goes on elsewhere", "the disk is full", "a sensor is silent");
        assertThat(said.newestFirst().get(0).at()).isEqualTo(now);
    }

    @Test
    void oneThatStoodLongEnoughOrWasClosedIsNotMissed() {
        after(0, "it stands");
        after((double) Said.READING.toSeconds(), "it is closed");
        said.close();
        assertThat(said.standing()).isEmpty();
        after(0.1, "it is new");
        assertThat(said.missed()).isZero();
        assertThat(said.newestFirst()).hasSize(3);
    }

    @Test
    void whatWasLookedAtIsMissedNoMore() {
        after(0, "first");
        after(0, "second");
        said.lookedAt();
        assertThat(said.missed()).isZero();
        after(1, "third");
        assertThat(said.missed()).isEqualTo(1);
    }

    @Test
    void theSameAgainIsSaidOnce() {
        after(0, "the disk is full");
        after(1, "the disk is full");
        assertThat(said.missed()).isZero();
        assertThat(said.newestFirst()).hasSize(1);
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i < Said.MOST + 5; i++) {
            after(0, "sentence " + i);
        }
        assertThat(said.newestFirst()).hasSize(Said.MOST);
        assertThat(said.newestFirst().get(Said.MOST - 1).text()).isEqualTo("sentence 5");
        assertThat(said.missed()).isEqualTo(Said.MOST - 1);
    }
}
