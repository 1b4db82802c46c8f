package hiplevel.desktop.replay.time;

import java.util.function.LongSupplier;
import javax.swing.Timer;

/** Lets a playhead go on with the computer's clock, a step a frame. */
public final class Player {
    private static final int FRAME_MILLIS = 16;
    /** After a pause of the computer it goes on from where it was. */
    private static final long LONGEST_STEP_MICROS = 500_000;

    private final Playhead head;
    private final LongSupplier nanos;
    private final Timer timer = new Timer(FRAME_MILLIS, tick -> step());
    private long last;

    /** @param nanos the computer's clock */
    public Player(Playhead head, LongSupplier nanos) {
        this.head = head;
        this.nanos = nanos;
        head.listen(this::follow);
    }

    private void follow() {
        if (head.playing() && !timer.isRunning()) {
            last = nanos.getAsLong();
            timer.start();
        } else if (!head.playing()) {
            timer.stop();
        }
    }

    private void step() {
        long now = nanos.getAsLong();
        head.goOn(Math.min(LONGEST_STEP_MICROS, (now - last) / 1000));
        last = now;
    }

    /** Nothing goes on from now. */
    public void stop() {
        timer.stop();
    }
}
