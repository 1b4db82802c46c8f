package hiplevel.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VoiceTest {
    private static final long PATIENCE_MILLIS = 60_000;

    /** Keeps how many bytes it was given to play. */
    private static final class Heard implements Speaker {
        final BlockingQueue<Integer> blocks = new LinkedBlockingQueue<>();
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void play(byte[] block) {
            blocks.add(block.length);
        }

        @Override
        public void close() {
            closed.countDown();
        }

        double seconds(double wanted) throws InterruptedException {
            double heard = 0;
            while (heard < wanted) {
                Integer bytes = blocks.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                assertThat(bytes).as("after " + heard + " s").isNotNull();
                heard += bytes / 2.0 / Tone.RATE_HZ;
            }
            return heard;
        }
    }

    @Test
    void phrasesAreSaidOneAfterTheOtherInFull() throws Exception {
        Heard heard = new Heard();
        ClipPlayer player = new ClipPlayer("test", () -> Optional.of(heard));
        Clip squat = Voice.clip("en", Phrase.exercise("single-leg-squat").orElseThrow());
        Clip left = Voice.clip("en", Phrase.LEFT_LEG);
        player.play(List.of(squat, left));
        double both = squat.seconds() + left.seconds();
        assertThat(heard.seconds(both - 1e-6)).isLessThan(both + 1e-6);
        player.close();
        assertThat(player.awaitEnd(PATIENCE_MILLIS)).isTrue();
        assertThat(heard.closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(heard.blocks).isEmpty();
    }

    @Test
    void withoutASpeakerEverythingIsTakenAndNothingIsHeard() {
        try (Voice voice = new Voice("de", Optional::empty)) {
            for (int i = 0; i < 100; i++) {
                voice.say(Phrase.STAND_STILL, Phrase.BEGIN);
                voice.tick();
                voice.beep();
                voice.highBeep();
                voice.hush();
            }
        }
    }

    @Test
    void whoeverIsMutedSaysNothing() throws Exception {
        Heard heard = new Heard();
        Voice voice = new Voice("en", () -> Optional.of(heard));
        voice.mute(true);
        voice.say(Phrase.BEGIN);
        voice.tick();
        voice.close();
        assertThat(heard.closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(heard.blocks).isEmpty();
    }

    @Test
    void aBeepSwellsAndFades() {
        Clip beep = Clip.beep(660, 0.15, 0.35);
        assertThat(beep.loudest()).isBetween(0.3, 0.36);
        assertThat(beep.piece(0, 2)).containsExactly(0, 0);
    }
}
