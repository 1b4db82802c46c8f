package hiplevel.connection;

import hiplevel.connection.PortStatus.State;
import hiplevel.connection.listening.Search;
import hiplevel.connection.memory.Memory;
import hiplevel.connection.memory.Remembered;
import hiplevel.connection.stream.DeviceStream;
import hiplevel.connection.stream.PortControl;
import hiplevel.connection.stream.RecorderTime;
import hiplevel.connection.stream.Roster;
import hiplevel.connection.stream.Surroundings;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.serial.ControlLines;
import hiplevel.serial.Incoming;
import hiplevel.serial.Port;
import hiplevel.serial.PortEvent;
import hiplevel.serial.Tuning;
import hiplevel.wire.Protocol;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;

/** One port on the intake's thread: named until its protocol is known, then streaming; over unpluggings. */
final class PortIntake implements Incoming, Surroundings {
    private final int number;
    private final Port port;
    private final Wish wish;
    private final Roster roster;
    private final ImuSink out;
    private final Optional<RawSink> raw;
    private final ConnectionListener listener;
    private final ConnectionSettings settings;
    private final Memory memory;
    private final RecorderTime time;
    private final Search search;
    private PortControl control;
    private volatile DeviceStream stream;
    private volatile State state = State.LISTENING;
    private volatile Tuning tuning;
    private long bytes;
    private volatile long shownBytes;
    private boolean failed;

    PortIntake(
            int number,
            Port port,
            Wish wish,
            Roster roster,
            ImuSink out,
            Optional<RawSink> raw,
            ConnectionListener listener,
            ConnectionSettings settings,
            Memory memory,
            RecorderTime time) {
        this.number = number;
        this.port = port;
        this.wish = wish;
        this.roster = roster;
        this.out = out;
        this.raw = raw;
        this.listener = listener;
        this.settings = settings;
        this.memory = memory;
        this.time = time;
        search = new Search(port, memory.of(port), settings.protocols(), settings.bareRowsOf(wish), time.originNanos());
        tuning = search.tuning();
    }

    /** How the port is to be opened first. */
    Tuning tuning() {
        return tuning;
    }

    /** From then on this does what is asked of the port. */
    void opened(PortControl by) {
        control = by;
        raw.ifPresent(r -> r.port(number, port.path()));
    }

    @Override
    public void bytes(long nanos, byte[] chunk, int from, int to) {
        bytes += to - from;
        if (raw.isPresent()) {
            raw.get().bytes(number, time.micros(nanos), chunk, from, to);
        }
        DeviceStream known = stream;
        if (known != null) {
            known.take(nanos, chunk, from, to);
        } else if (state != State.REFUSED) {
            search.take(nanos, chunk, from, to);
            follow(nanos);
        }
    }

    @Override
    public void befell(long nanos, PortEvent event) {
        if (event instanceof PortEvent.Retuned retuned) {
            tuning = retuned.tuning();
            search.retuned(nanos, true);
        } else if (event instanceof PortEvent.Untunable untunable) {
            named(untunable.saying());
            search.retuned(nanos, false);
        } else if (event instanceof PortEvent.Lost) {
            lost();
        } else if (event instanceof PortEvent.Back) {
            back(nanos);
        } else if (event instanceof PortEvent.Trouble trouble) {
            named(trouble.saying());
        } else if (event instanceof PortEvent.Overflowed overflowed && stream != null) {
            stream.overflowed(nanos, overflowed.bytes());
        }
    }

    private void lost() {
        if (stream != null) {
            stream.lost();
        }
        state(State.GONE);
        message(Saying.of("connection.unplugged"));
    }

    private void back(long nanos) {
        if (stream == null) {
            search.interrupted(nanos);
            state(State.LISTENING);
        } else {
            stream.back(nanos);
            state(State.STREAMING);
        }
        message(Saying.of("connection.back"));
    }

    void tick(long nanos) {
        shownBytes = bytes;
        if (stream != null) {
            stream.tick(nanos);
        } else if (state == State.LISTENING || state == State.UNKNOWN) {
            follow(nanos);
        }
    }

    /** Everything that was received has been taken. */
    void end(long nanos) {
        if (stream != null) {
            stream.end(nanos);
        }
        shownBytes = bytes;
        state(State.CLOSED);
    }

    private void follow(long nanos) {
        Search.Step step = search.next(nanos);
        if (step instanceof Search.Step.Retune retune) {
            retune.saying().ifPresent(this::named);
            control.retune(retune.tuning());
        } else if (step instanceof Search.Step.Found found) {
            found(found, nanos);
        } else if (step instanceof Search.Step.BareRows rows) {
            named(rows.saying());
            state(State.REFUSED);
        } else if (step instanceof Search.Step.NothingKnown nothing) {
            named(nothing.saying());
            state(State.UNKNOWN);
        }
    }

    private void found(Search.Step.Found found, long nanos) {
        DeviceStream known = new DeviceStream(
                port,
                found.protocol(),
                wish.placement().or(() -> memory.of(port).flatMap(Remembered::placement)),
                roster,
                out,
                control,
                this,
                time,
                settings.mayWrite(),
                nanos);
        search.kept().repeat(new Incoming() {
            @Override
            public void bytes(long heard, byte[] chunk, int from, int to) {
                known.take(heard, chunk, from, to);
            }

            @Override
            public void befell(long at, PortEvent event) {}
        });
        search.kept().clear();
        stream = known;
        state(State.STREAMING);
    }

    @Override
    public void announced(DeviceStream by, SensorDescription sensor) {
        Tuning works = tuning;
        memory.keep(
                port,
                new Remembered(
                        by.protocol().name(),
                        works.baud(),
                        works.lines() == ControlLines.HIGH,
                        wish.placement().isPresent()
                                ? sensor.placement()
                                : memory.of(port).flatMap(Remembered::placement)));
        memory.warning().ifPresent(warning -> listener.message("", warning));
        changed();
    }

    @Override
    public void message(Saying saying) {
        listener.message(port.path(), Saying.of("connection.of-port", port.path(), saying));
    }

    /** For what names the port already. */
    private void named(Saying saying) {
        listener.message(port.path(), saying);
    }

    @Override
    public void speaksOtherwise(Protocol protocol) {
        message(Saying.of("connection.otherwise", protocol.words()));
    }

    @Override
    public void says(String text) {
        message(Saying.of("connection.says", text));
    }

    /** Something was not foreseen; told once. */
    void failed(RuntimeException e) {
        if (!failed) {
            failed = true;
            message(Saying.of("connection.error", e.toString()));
        }
    }

    private void state(State next) {
        state = next;
        changed();
    }

    private void changed() {
        listener.changed(status(0));
    }

    /** From any thread. */
    PortStatus status(long nowMicros) {
        DeviceStream known = stream;
        return new PortStatus(
                port.path(),
                state,
                known == null ? "" : known.protocol().words(),
                tuning.baud(),
                shownBytes,
                known == null ? List.of() : sensors(known, nowMicros));
    }

    private static List<SensorStatus> sensors(DeviceStream known, long nowMicros) {
        long damaged = known.damagedBytes();
        return known.announced().stream()
                .map(s -> new SensorStatus(
                        s.description(),
                        s.samples(),
                        s.rateHz(),
                        s.lost(),
                        damaged,
                        Math.max(0, nowMicros - s.heardMicros()) * 1e-6,
                        s.battery()))
                .toList();
    }
}
