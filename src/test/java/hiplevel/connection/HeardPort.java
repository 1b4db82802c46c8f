package hiplevel.connection;

import hiplevel.connection.memory.Memory;
import hiplevel.connection.stream.PortControl;
import hiplevel.connection.stream.RecorderTime;
import hiplevel.connection.stream.Roster;
import hiplevel.imu.ImuSink;
import hiplevel.serial.Port;
import hiplevel.serial.PortEvent;
import hiplevel.serial.Tuning;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** One port's intake with a time that the test says, and what it asked of the port. */
final class HeardPort implements PortControl, ConnectionListener {
    static final long MILLI = 1_000_000L;

    final DeliveredSamples delivered = new DeliveredSamples();
    final List<String> messages = new ArrayList<>();
    final List<PortStatus> changes = new ArrayList<>();
    final List<Tuning> tunings = new ArrayList<>();
    final List<String> written = new ArrayList<>();
    final List<Byte> raw = new ArrayList<>();
    final PortIntake intake;
    /** ns */
    long now;

    HeardPort(Wish wish) {
        this(wish, Port.named(wish.port(), Port.Kind.PSEUDO), ConnectionSettings.usual(), Memory.none());
    }

    HeardPort(Wish wish, Port port, ConnectionSettings settings, Memory memory) {
        this(wish, port, settings, memory, List.of());
    }

    HeardPort(Wish wish, Port port, ConnectionSettings settings, Memory memory, List<ImuSink> before) {
        List<ImuSink> sinks = new ArrayList<>(before);
        sinks.add(delivered);
        RawSink keep = new RawSink() {
            @Override
            public void port(int number, String path) {}

            @Override
            public void bytes(int number, long arrivalMicros, byte[] bytes, int from, int to) {
                for (int i = from; i < to; i++) {
                    raw.add(bytes[i]);
                }
            }
        };
        intake = new PortIntake(
                0,
                port,
                wish,
                new Roster(),
                new Fanout(sinks, (sink, sentence) -> messages.add(Words.ENGLISH.say(sentence))),
                Optional.of(keep),
                this,
                settings,
                memory,
                new RecorderTime(0));
        intake.opened(this);
    }

    static HeardPort plain() {
        return new HeardPort(new Wish("/dev/pts/7", Optional.empty()));
    }

    /** Bytes arrive after so many ms. */
    void after(long millis, byte[] bytes) {
        now += millis * MILLI;
        intake.bytes(now, bytes, 0, bytes.length);
        intake.tick(now);
    }

    void befalls(long millis, PortEvent event) {
        now += millis * MILLI;
        intake.befell(now, event);
        intake.tick(now);
    }

    /** Nothing arrives for so long; the intake looks each 10 ms. */
    void silence(long millis) {
        for (long passed = 0; passed < millis; passed += 10) {
            now += 10 * MILLI;
            intake.tick(now);
        }
    }

    void end() {
        intake.end(now);
    }

    @Override
    public void retune(Tuning tuning) {
        tunings.add(tuning);
    }

    @Override
    public boolean send(byte[] bytes, LongConsumer leaves) {
        written.add(new String(bytes, StandardCharsets.US_ASCII).strip());
        leaves.accept(now);
        return true;
    }

    @Override
    public void message(String port, Saying sentence) {
        messages.add(Words.ENGLISH.say(sentence));
    }

    @Override
    public void changed(PortStatus status) {
        changes.add(status);
    }
}
