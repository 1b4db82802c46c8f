package hiplevel.desktop.replay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayheadTest {
    private final Playhead head = new Playhead();

    @BeforeEach
    void ofTenSeconds() {
        head.span(1_000_000, 11_000_000);
    }

    @Test
    void itNeverLeavesTheRecording() {
        head.seek(0);
        assertThat(head.position()).isEqualTo(1_000_000);
        head.seek(Long.MAX_VALUE);
        assertThat(head.position()).isEqualTo(11_000_000);
    }

    @Test
    void itGoesOnAsFastAsAskedAndStopsAtTheEnd() {
        head.speed(0.1);
        head.play(true);
        head.goOn(1_000_000);
        assertThat(head.position()).isEqualTo(1_100_000);
        head.speed(10);
        head.goOn(500_000);
        assertThat(head.position()).isEqualTo(6_100_000);
        head.goOn(500_000);
        assertThat(head.position()).isEqualTo(11_000_000);
        assertThat(head.playing()).isFalse();
        head.play(true);
        assertThat(head.position()).isEqualTo(1_000_000);
    }

    @Test
    void withoutPlayingTimeStandsStill() {
        head.goOn(1_000_000);
        assertThat(head.position()).isEqualTo(1_000_000);
    }

    @Test
    void aLoopGoesFromTheEarlierMarkToTheLaterOneWhicheverWasSetFirst() {
        head.seek(5_000_000);
        head.markA();
        head.seek(3_000_000);
        head.markB();
        head.loop(true);
        head.play(true);
        head.goOn(2_000_001);
        assertThat(head.position()).isEqualTo(3_000_000);
        head.forgetMarks();
        head.goOn(9_000_000);
        assertThat(head.position()).isEqualTo(1_000_000);
        assertThat(head.playing()).isTrue();
    }

    @Test
    void everyChangeIsTold() {
        AtomicInteger told = new AtomicInteger();
        head.listen(told::incrementAndGet);
        head.seek(2_000_000);
        head.markA();
        head.speed(2);
        head.play(true);
        head.goOn(10);
        assertThat(told).hasValue(5);
    }
}
