package hiplevel.desktop.capture;

import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** What others ask for is done on the source's thread, between samples. */
final class Requests implements ImuSink {
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<RuntimeException> failed;

    Requests(Consumer<RuntimeException> failed) {
        this.failed = failed;
    }

    /** From any thread; done within some 50 ms. */
    void ask(Runnable request) {
        waiting.add(request);
    }

    /** Does what waits. Also for when the source has ended. */
    void serve() {
        for (Runnable request = waiting.poll(); request != null; request = waiting.poll()) {
            try {
                request.run();
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        }
    }

    @Override
    public void tick(long recorderMicros) {
        serve();
    }

    @Override
    public void sensor(SensorDescription sensor) {}

    @Override
    public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {}
}
