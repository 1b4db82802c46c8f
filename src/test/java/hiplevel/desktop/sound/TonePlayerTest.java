package hiplevel.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.session.cue.Cue;
import hiplevel.words.Saying;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TonePlayerTest {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final Cue CUE = new Cue(
            Measure.PEAK_PELVIC_DROP,
            Optional.of(Side.RIGHT),
            2,
            Finding.Severity.WATCH,
            Saying.verbatim("level"),
            1_000_000);

    @Test
    void withoutADeviceItIsSilentAndTakesEveryCueAllTheSame() throws InterruptedException {
        TonePlayer player = new TonePlayer(Optional::empty);
        CueSound sound = new CueSound(player);
        assertThat(player.awaitEnd(PATIENCE_MILLIS)).isTrue();
        sound.cue(CUE);
        sound.cueExcess(CUE, 3);
        sound.cueOver(CUE, 2_000_000);
        player.close();
    }

    @Test
    void whateverThisComputerHasAskingForItDoesNotFail() {
        Speaker.ofThisComputer().ifPresent(Speaker::close);
    }

    @Test
    void whileACueRunsSamplesArePlayedAndAfterItNoMore() throws InterruptedException {
        CountDownLatch some = new CountDownLatch(5);
        CountDownLatch closed = new CountDownLatch(1);
        AtomicInteger loud = new AtomicInteger();
        TonePlayer player = new TonePlayer(() -> Optional.of(new Speaker() {
            @Override
            public void play(byte[] block) {
                loud.addAndGet(block[block.length / 2] != 0 || block[block.length / 2 + 1] != 0 ? 1 : 0);
                some.countDown();
            }

            @Override
            public void close() {
                closed.countDown();
            }
        }));
        CueSound sound = new CueSound(player);
        sound.cue(CUE);
        assertThat(some.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        sound.cueOver(CUE, 2_000_000);
        player.close();
        assertThat(closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(player.awaitEnd(PATIENCE_MILLIS)).isTrue();
        assertThat(loud.get()).isPositive();
    }
}
