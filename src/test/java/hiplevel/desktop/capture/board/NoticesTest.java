package hiplevel.desktop.capture.board;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.words.Saying;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is said again, and what not. */
class NoticesTest {
    private static final Saying LOST = Saying.verbatim("unplugged");

    private long now;
    private final Notices notices = new Notices(() -> now);

    @Test
    void whatRepeatsItselfIsSaidOnceInAWhile() {
        for (int i = 0; i < 120; i++) {
            notices.say(Notice.Kind.TROUBLE, LOST);
            now += 100_000;
        }
        assertThat(notices.count()).isEqualTo(3);
    }

    @Test
    void whatHappensAgainLaterIsSaidAgain() {
        notices.say(Notice.Kind.TROUBLE, LOST);
        assertThat(notices.fresh()).hasSize(1);
        now = 60_000_000;
        notices.say(Notice.Kind.TROUBLE, LOST);
        assertThat(notices.fresh()).containsExactly(new Notice(Notice.Kind.TROUBLE, 60_000_000, LOST));
    }

    @Test
    void whoeverDoesSomethingIsAnsweredEachTime() {
        notices.answer(Notice.Kind.UNSAFE, LOST);
        notices.answer(Notice.Kind.UNSAFE, LOST);
        assertThat(notices.count()).isEqualTo(2);
    }

    @Test
    void theOldestAreForgottenAndWhatIsNewIsToldAllTheSame() {
        for (int i = 0; i < 500; i++) {
            notices.answer(Notice.Kind.NEWS, LOST);
        }
        assertThat(notices.fresh()).hasSizeBetween(100, 499);
        notices.answer(Notice.Kind.UNSAFE, LOST);
        assertThat(notices.fresh()).containsExactly(new Notice(Notice.Kind.UNSAFE, 0, LOST));
        assertThat(notices.fresh()).isEmpty();
        assertThat(notices.count()).isEqualTo(501);
    }

    @Test
    void whatIsSaidWhileSomebodyLooksIsToldOnce() {
        int all = 20_000;
        AtomicInteger looks = new AtomicInteger();
        CompletableFuture<Void> saying = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < all; i++) {
                notices.answer(Notice.Kind.NEWS, LOST);
                if (i % 100 == 99) {
                    // no more at once than are remembered
                    int before = looks.get();
                    while (looks.get() < before + 2) {
                        Thread.onSpinWait();
                    }
                }
            }
        });
        int shown = 0;
        while (!saying.isDone()) {
            shown += notices.fresh().size();
            looks.incrementAndGet();
        }
        shown += notices.fresh().size();
        assertThat(shown).isEqualTo(all);
    }
}
