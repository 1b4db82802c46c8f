package hiplevel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.Await;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No window is needed: a timer, a question and who is told. */
class SystemWatchTest implements SystemWatch.Follower {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int OFTEN_MILLIS = 5;
    private static final int NEVER_MILLIS = Integer.MAX_VALUE;

    private final List<Boolean> told = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger wondered = new AtomicInteger();
    private final AtomicBoolean follows = new AtomicBoolean(true);
    private final AtomicBoolean askedOnTheEventThread = new AtomicBoolean();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final Set<Thread> others = Thread.getAllStackTraces().keySet();
    private SystemWatch watch;

    @Override
    public boolean follows() {
        wondered.incrementAndGet();
        return follows.get();
    }

    @Override
    public void system(boolean isDark) {
        told.add(isDark);
    }

    private Optional<Boolean> dark() {
        asked.incrementAndGet();
        if (SwingUtilities.isEventDispatchThread()) {
            askedOnTheEventThread.set(true);
        }
        return Optional.of(true);
    }

    private Optional<Boolean> slowly() {
        asked.incrementAndGet();
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(true);
    }

    private void begin(SystemTheme system, int periodMillis) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            watch = new SystemWatch(system, this, periodMillis);
            watch.start();
        });
    }

    private void ask() throws Exception {
        SwingUtilities.invokeAndWait(watch::ask);
    }

    @AfterEach
    void close() throws Exception {
        SwingUtilities.invokeAndWait(watch::close);
    }

    @Test
    void theSystemIsAskedAgainAndAgainAndNeverOnTheEventThread() throws Exception {
        begin(this::dark, OFTEN_MILLIS);
        Await.until("it is told thrice", () -> told.size() >= 3, PATIENCE_MILLIS);
        assertThat(told).containsOnly(true);
        assertThat(askedOnTheEventThread).isFalse();
    }

    @Test
    void aSlowAnswerHoldsNobodyUpAndNoSecondQuestionIsAskedMeanwhile() throws Exception {
        begin(this::slowly, NEVER_MILLIS);
        ask();
        Await.until("it is asked", () -> asked.get() == 1, PATIENCE_MILLIS);
        // the event thread is free: it does this although the answer is out
        ask();
        assertThat(told).isEmpty();
        answer.countDown();
        Await.until("it is told", () -> told.size() == 1, PATIENCE_MILLIS);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aQuestionThatFailsIsNotTheLast() throws Exception {
        begin(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("the system does not say");
                    }
                    return Optional.of(true);
                },
                OFTEN_MILLIS);
        Await.until("it is told after all", () -> !told.isEmpty(), PATIENCE_MILLIS);
    }

    @Test
    void whoDoesNotFollowIsNotAskedFor() throws Exception {
        begin(this::dark, NEVER_MILLIS);
        follows.set(false);
        ask();
        follows.set(true);
        ask();
        Await.until("it is told", () -> told.size() == 1, PATIENCE_MILLIS);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatBeganBeforeTheAnswerCameIsNotDisturbed() throws Exception {
        begin(this::slowly, NEVER_MILLIS);
        ask();
        Await.until("it is asked", () -> asked.get() == 1, PATIENCE_MILLIS);
        follows.set(false);
        int before = wondered.get();
        answer.countDown();
        Await.until("the answer has come", () -> wondered.get() > before, PATIENCE_MILLIS);
        SwingUtilities.invokeAndWait(() -> follows.set(true));
        assertThat(told).isEmpty();
        ask();
        Await.until("it is told", () -> told.size() == 1, PATIENCE_MILLIS);
        assertThat(asked).hasValue(2);
    }

    @Test
    void afterTheWindowIsClosedNothingIsAskedAndNobodyIsTold() throws Exception {
        begin(this::slowly, NEVER_MILLIS);
        ask();
        Await.until("it is asked", () -> asked.get() == 1, PATIENCE_MILLIS);
        SwingUtilities.invokeAndWait(watch::close);
        answer.countDown();
        ask();
        // what the question still had to say comes before this
        Await.until("the thread is gone", () -> askers().isEmpty(), PATIENCE_MILLIS);
        ask();
        assertThat(asked).hasValue(1);
        assertThat(told).isEmpty();
    }

    /** Those of this test. */
    private List<Thread> askers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("system theme") && !others.contains(t))
                .toList();
    }
}
