package hiplevel.simulation.device;

import hiplevel.imu.SensorTrack;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A device on a wire: gives, one after another, the bytes that it sends and when. A message for each reading, due when the
 * sensor sampled; hello and descriptors at each boot and every second, in protocols that have words for them.
 *
 * <p>One thread at a time. What follows from the seed does not change when the host talks to it, but what was already drawn
 * by {@link #next} is not taken back.
 */
public final class VirtualDevice {
    private static final long SECOND = 1_000_000;
    /** From a reset to the first sample. */
    private static final long BOOT_MICROS = 300_000;

    private static final byte[] BOOT_TEXT = String.join(
                    "\r\n",
                    "",
                    "ROM boot v2.1, built Mar 27 2021",
                    "rst:0x1 (POWERON),boot:0x8",
                    "load:0x3fce3808,len:0x4bc",
                    "entry 0x403c98d0",
                    "I (31) sensors: 0x68 found, starting",
                    "")
            .getBytes(StandardCharsets.US_ASCII);

    private final List<SensorTrack> tracks;
    private final DeviceSettings settings;
    private final Cursor cursor;
    private final Damage damage;
    private final SplittableRandom bootIds;
    private final Deque<DeviceEvent> ready = new ArrayDeque<>();
    private final Deque<Double> resets;
    private final Deque<Faults.Unplugging> unpluggings;
    private final Reading reading = new Reading();
    private final int[] taken;

    private Protocol protocol;
    private Voice voice;
    private boolean streaming = true;
    private long bootMicros;
    private long clockAtBoot;
    private long nextIntroduction;
    private long missed;

    /**
     * @param tracks what its sensors read, numbered on the wire in this order; times in µs since the device was plugged in.
     *     An attitude is said beside the sample of the same time
     */
    public VirtualDevice(List<SensorTrack> tracks, DeviceSettings settings) {
        this.tracks = List.copyOf(tracks);
        this.settings = settings;
        protocol = settings.protocol();
        SplittableRandom random = new SplittableRandom(settings.seed());
        damage = new Damage(settings.faults(), random.split());
        bootIds = random.split();
        cursor = new Cursor(this.tracks);
        taken = new int[tracks.size()];
        resets = new ArrayDeque<>(settings.faults().resetSeconds());
        unpluggings = new ArrayDeque<>(settings.faults().unpluggings());
        boot(0, settings.clockMicros());
    }

    /** What it does next; empty when its sensors have nothing more to say. */
    public Optional<DeviceEvent> next() {
        while (ready.isEmpty() && !cursor.ended()) {
            long now = cursor.time();
            if (!unpluggings.isEmpty() && unpluggings.peek().atSeconds() * SECOND <= now) {
                unplug(unpluggings.poll());
            } else if (!resets.isEmpty() && resets.peek() * SECOND <= now) {
                long at = Math.round(resets.poll() * SECOND);
                skip(at + BOOT_MICROS);
                boot(at + BOOT_MICROS, 0);
            } else if (nextIntroduction <= now) {
                send(nextIntroduction, voice.introduction(), false);
                nextIntroduction += SECOND;
            } else {
                sample(now);
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    /** What became of the readings that were drawn so far. */
    public Tally tally() {
        if (cursor.ended()) {
            damage.pause();
        }
        return damage.tally(missed);
    }

    /** What its clock shows, µs, at a time in which events are due. */
    public long clock(long dueMicros) {
        return clockAtBoot + Math.round((dueMicros - bootMicros) * (1 + settings.clockPpm() * 1e-6));
    }

    /** Whether it sends samples, as the host may wish. */
    void stream(boolean wanted) {
        streaming = wanted;
    }

    /** Changes how it speaks, from the next message that is drawn. */
    void speak(Protocol other) {
        protocol = other;
        voice.speak(other);
    }

    Protocol protocol() {
        return protocol;
    }

    Voice voice() {
        return voice;
    }

    private void boot(long at, long clock) {
        bootMicros = at;
        clockAtBoot = clock;
        Arrays.fill(taken, 0);
        voice = new Voice(protocol, settings.serial(), bootIds.nextInt(), tracks);
        if (settings.faults().bootText()) {
            send(at, BOOT_TEXT, false);
        }
        nextIntroduction = at;
    }

    private void unplug(Faults.Unplugging when) {
        damage.pause();
        long at = Math.round(when.atSeconds() * SECOND);
        long micros = Math.round(when.seconds() * SECOND);
        ready.add(new DeviceEvent.Unplugged(at, micros));
        skip(at + micros);
        nextIntroduction = at + micros;
        if (!when.battery()) {
            skip(at + micros + BOOT_MICROS);
            boot(at + micros + BOOT_MICROS, 0);
        }
    }

    /** Samples up to then are taken, and nobody is told. */
    private void skip(long until) {
        while (!cursor.ended() && cursor.time() < until) {
            taken[cursor.sensor()]++;
            missed++;
            cursor.advance();
        }
    }

    private void sample(long now) {
        if (streaming) {
            cursor.read(reading);
            if (protocol.sequenceWrapsAt() > 0) {
                reading.number(taken[cursor.sensor()] % protocol.sequenceWrapsAt());
            }
            if (protocol.ticksPerSecond() > 0 && settings.saysTime()) {
                reading.tick(ticks(clock(now)));
            }
            taken[cursor.sensor()]++;
            send(now, voice.reading(reading), true);
        }
        cursor.advance();
    }

    private long ticks(long clockMicros) {
        long ticks = (long) Math.floor(clockMicros * (protocol.ticksPerSecond() / SECOND));
        return protocol.ticksWrapAt() > 0 ? Math.floorMod(ticks, protocol.ticksWrapAt()) : ticks;
    }

    private void send(long due, byte[] message, boolean isReading) {
        if (message.length > 0) {
            ready.add(new DeviceEvent.Burst(due, damage.on(message, isReading)));
        }
    }

    /** The bytes of a saying, as they are: an answer. */
    byte[] said(Saying saying) {
        return voice.saying(saying);
    }
}
