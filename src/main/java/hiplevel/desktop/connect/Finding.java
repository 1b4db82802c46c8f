package hiplevel.desktop.connect;

import hiplevel.connection.found.Computer;
import hiplevel.connection.found.RowMeaning;
import hiplevel.connection.found.Watching;
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
    private final ScheduledFuture<?> looks;
    private volatile Watching watching;
    private volatile boolean unusable;

    /** @param warnings told what was wrong with the memory of devices; on any thread */
    Finding(Path home, Consumer<String> warnings) {
        thread.execute(() -> {
            Computer computer = Computer.withMemoryIn(home);
            unusable = computer.unusable().isPresent();
            computer.warning().ifPresent(warnings);
            watching = computer.watch();
        });
        looks = thread.scheduleWithFixedDelay(() -> watching.refresh(), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
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
        thread.execute(() -> watching.name(path));
    }

    void readRows(String path, RowMeaning as) {
        thread.execute(() -> watching.readRows(path, as));
    }

    /** Lets all ports go, soon. */
    void end() {
        if (!thread.isShutdown()) {
            looks.cancel(false);
            thread.execute(() -> watching.close());
            thread.shutdown();
        }
    }

    /** Lets all ports go, and returns when others can open them. */
    void endAndWait() throws InterruptedException {
        end();
        if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a port does not close");
        }
    }
}
