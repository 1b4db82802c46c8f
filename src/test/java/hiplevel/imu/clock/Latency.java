package hiplevel.imu.clock;

import java.util.Random;

/** How USB adapters delay, by the protocols notes, section 6: frames of 1 ms, or a latency timer of 16 ms; and spikes. */
enum Latency {
    /** CDC and tuned adapters: delivered with the next frame of 1 ms, 0.2 ms of scheduling */
    CDC(1000),
    /** an FTDI adapter whose latency timer nobody tuned */
    FTDI(16_000);

    private static final double SPIKES = 0.005;
    private static final double LONGEST_SPIKE = 40_000;

    private final long timer;

    Latency(long timer) {
        this.timer = timer;
    }

    /** When a reading of that true moment (µs) is heard; call in the order of time and keep arrivals from going back. */
    long arrival(double trueMicros, Random random) {
        double flushed = Math.ceil((trueMicros + 300) / timer) * timer;
        double scheduling = -200 * Math.log(1 - random.nextDouble());
        double spike = random.nextDouble() < SPIKES ? random.nextDouble() * LONGEST_SPIKE : 0;
        return Math.round(flushed + scheduling + spike);
    }
}
