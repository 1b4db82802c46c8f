package hiplevel.desktop.window;

import hiplevel.words.Explained;
import java.util.concurrent.CompletableFuture;

/** The last things of a screen that was left, which nobody waits for on the event thread. */
public final class Leaving {
    private final Desk desk;
    private CompletableFuture<Void> over = CompletableFuture.completedFuture(null);

    public Leaving(Desk desk) {
        this.desk = desk;
    }

    /** Whether no screen may come yet. */
    public boolean isUnderWay() {
        return !over.isDone();
    }

    /** Does them, then lets the next screen come. */
    public void begin(Runnable lastThings, Runnable next) {
        CompletableFuture<Void> now = new CompletableFuture<>();
        over = now;
        desk.work(
                desk.words().say("desktop.window.leaving"),
                () -> {
                    try {
                        lastThings.run();
                    } finally {
                        now.complete(null);
                    }
                    return now;
                },
                done -> next.run(),
                e -> {
                    desk.say(Explained.of(e));
                    next.run();
                });
    }

    /** Waits until they are over: of use only where no window is left that could stand still. */
    public void await() {
        over.join();
    }
}
