package hiplevel.live;

import hiplevel.cli.simulated.PortPlayer;
import hiplevel.imu.SensorTrack;
import hiplevel.serial.PortException;
import hiplevel.serial.SerialPorts;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Tally;
import hiplevel.simulation.device.VirtualDevice;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A virtual device that speaks on a cable in real time, in this process, and what it has said so far. */
public final class VirtualWearable implements AutoCloseable {
    private static final int BAUD = 115_200;

    private final VirtualDevice device;
    private final PortPlayer player;
    private final CompletableFuture<Void> speaking = new CompletableFuture<>();
    private final Thread thread;

    private VirtualWearable(
            PtyPair cable, List<SensorTrack> tracks, DeviceSettings settings, LongSupplier nanos, long startNanos) {
        device = new VirtualDevice(tracks, settings);
        player = new PortPlayer(device, new SerialPorts(), cable.device(), BAUD, 1, nanos);
        thread = new Thread(
                () -> {
                    try {
                        player.play(startNanos);
                        speaking.complete(null);
                    } catch (PortException | InterruptedException | RuntimeException e) {
                        speaking.completeExceptionally(e);
                    }
                },
                "device on " + cable.device());
        thread.setDaemon(true);
    }

    /** One that begins to speak now; its time 0 is now. */
    public static VirtualWearable speaking(PtyPair cable, List<SensorTrack> tracks, DeviceSettings settings) {
        return speaking(cable, tracks, settings, System::nanoTime);
    }

    /** The same by another steady clock. */
    public static VirtualWearable speaking(
            PtyPair cable, List<SensorTrack> tracks, DeviceSettings settings, LongSupplier nanos) {
        VirtualWearable wearable = new VirtualWearable(cable, tracks, settings, nanos, nanos.getAsLong());
        wearable.thread.start();
        return wearable;
    }

    /** Waits until it has said everything. */
    void await(long seconds) throws Exception {
        speaking.get(seconds, TimeUnit.SECONDS);
    }

    /** Once it has said everything. */
    Tally tally() {
        return device.tally();
    }

    /** When what it said last was sampled, µs of its time; the least number before it spoke. */
    public long lastSentMicros() {
        return player.lastSentMicros();
    }

    @Override
    public void close() {
        player.close();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
