package hiplevel.cli.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Paints a view again and again until closed, then once more. */
final class Painting implements AutoCloseable {
    private static final long PERIOD_MILLIS = 1000 / Canvas.MOST_A_SECOND;

    private final LiveView view;
    private final Supplier<String> heading;
    private final LongSupplier nowMicros;
    private final ScheduledExecutorService painter = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "live view");
        thread.setDaemon(true);
        return thread;
    });

    private Painting(LiveView view, Supplier<String> heading, LongSupplier nowMicros) {
        this.view = view;
        this.heading = heading;
        this.nowMicros = nowMicros;
    }

    /**
     * @param heading the first line, asked for at each painting
     * @param nowMicros see {@link LiveView#paint}
     */
    static Painting of(LiveView view, Supplier<String> heading, LongSupplier nowMicros) {
        return new Painting(view, heading, nowMicros);
    }

    void begin() {
        var unused = painter.scheduleAtFixedRate(this::paint, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void paint() {
        view.paint(heading.get(), nowMicros.getAsLong());
    }

    @Override
    public void close() {
        painter.shutdown();
        try {
            painter.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        paint();
    }
}
