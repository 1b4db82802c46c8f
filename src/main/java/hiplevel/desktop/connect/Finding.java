package hiplevel.desktop.connect;

import hiplevel.connection.Wish;
import hiplevel.connection.found.Computer;
import hiplevel.connection.found.RowMeaning;
import hiplevel.connection.found.Watching;
import hiplevel.desktop.visit.Worn;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks for ports every second, on a thread of its own: opening and listing them may take long. */
final class Finding {
    private static final long EVERY_MILLIS = 1000;
    private static final long LONGEST_END_SECONDS = 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread looking = new Thread(run, "finding devices");
        looking.setDaemon(true);
        return looking;
    });
    private final Consumer<Saying> warnings;
    private final ScheduledFuture<?> looks;
    private volatile Watching watching;
    private volatile boolean unusable;

    /** @param warnings told what was wrong with the memory of devices, and what failed; on any thread */
    Finding(Path home, Consumer<Saying> warnings) {
        this.warnings = warnings;
        soon(() -> {
            Computer computer = Computer.withMemoryIn(home);
            unusable = computer.unusable().isPresent();
            computer.warning().ifPresent(warnings);
            watching = computer.watch();
        });
        looks = thread.scheduleWithFixedDelay(
                () -> guarded(() -> watching.refresh()), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** On the thread that looks; nothing any more once it is to end. */
    private synchronized void soon(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(() -> guarded(work));
        }
    }

    /** What fails is said, and the next look comes: an executor of this kind keeps it to itself, and repeats nothing after it. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            warnings.accept(Saying.of("error.program", e));
        }
    }

    /** Whether no port can be had at all. */
    boolean unusable() {
        return unusable;
    }

    /** What is heard; empty while the first look lasts. */
    Optional<Watching> heard() {
        return Optional.ofNullable(watching);
    }

    List<Watching.Watched> now() {
        return heard().map(Watching::now).orElse(List.of());
    }

    void name(String path) {
        soon(() -> watching.name(path));
    }

    void forget(String path) {
        soon(() -> watching.forget(path));
    }

    void readRows(String path, RowMeaning as) {
        soon(() -> watching.readRows(path, as));
    }

    void forgetRows(String path) {
        soon(() -> watching.forgetRows(path));
    }

    /** Those sensors, the rows of each port read as they were the last time here. */
    Worn asRead(Worn worn) {
        return new Worn(worn.wishes().stream()
                .map(wish -> new Wish(
                        wish.port(),
                        wish.placement(),
                        heard().flatMap(w -> w.meaning(wish.port())).map(RowMeaning::text)))
                .toList());
    }

    /** Lets all ports go, soon. From any thread, also more than once. */
    synchronized void end() {
        looks.cancel(false);
        soon(() -> watching.close());
        thread.shutdown();
    }

    /** Lets all ports go, and returns when others can open them. */
    void endAndWait() throws InterruptedException, IOException {
        end();
        if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("a port does not close");
        }
    }
}
