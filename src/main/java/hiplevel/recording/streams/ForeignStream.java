package hiplevel.recording.streams;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.physics.UnitCheck;
import hiplevel.recording.text.UnreadableException;
import hiplevel.recording.xdf.SampleRows;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stream of another program whose channels are angular rates or specific forces by their labels. Its units are those that
 * it states, and are checked against physics; magnetic fields and attitudes, whose conventions nobody states, are not taken.
 */
public final class ForeignStream extends SensorStream {
    /** s; other programs write a chunk now and then */
    private static final double LONGEST_LEAP = 60;

    private final Path file;
    private final StreamHeader header;
    private final ForeignChannels.Triple gyr;
    private final ForeignChannels.Triple acc;
    private final double gyrFactor;
    private final double accFactor;
    private final UnitCheck units = new UnitCheck();

    /**
     * @throws UnreadableException when it does not say in which units it is
     */
    public ForeignStream(Path file, StreamHeader header, ForeignChannels channels, SensorDescription sensor)
            throws UnreadableException {
        super(sensor, LONGEST_LEAP);
        this.file = file;
        this.header = header;
        gyr = channels.gyr().orElse(null);
        acc = channels.acc().orElse(null);
        gyrFactor = gyr == null ? 1 : factor(gyr, ColumnUnit.Quantity.ANGULAR_RATE);
        accFactor = acc == null ? 1 : factor(acc, ColumnUnit.Quantity.SPECIFIC_FORCE);
    }

    private double factor(ForeignChannels.Triple triple, ColumnUnit.Quantity quantity) throws UnreadableException {
        return triple.unit()
                .orElseThrow(() -> new UnreadableException(Saying.of(
                        triple.unitText().isEmpty() ? "unreadable.channel-unitless" : "unreadable.channel-unit",
                        file,
                        header.name(),
                        triple.label(),
                        ColumnUnit.known(quantity),
                        triple.unitText())))
                .factor();
    }

    @Override
    public List<String> names() {
        return names(header);
    }

    /** What else than its stream's name its sensor may be called. */
    public static List<String> names(StreamHeader header) {
        return Stream.of("source_id", "desc/acquisition/serial_number", "desc/acquisition/model", "desc/device")
                .map(header.info()::textAt)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    Optional<Fault.Kind> tell(SampleRows rows, long timeMicros, long lastMicros, ImuSink sink) {
        double gx = value(rows, gyr, 0, gyrFactor);
        double gy = value(rows, gyr, 1, gyrFactor);
        double gz = value(rows, gyr, 2, gyrFactor);
        double ax = value(rows, acc, 0, accFactor);
        double ay = value(rows, acc, 1, accFactor);
        double az = value(rows, acc, 2, accFactor);
        if (timeMicros <= lastMicros) {
            return Optional.of(Fault.Kind.UNREADABLE);
        }
        if ((gyr != null && !Double.isFinite(gx + gy + gz)) || (acc != null && !Double.isFinite(ax + ay + az))) {
            return Optional.of(Fault.Kind.NOT_A_NUMBER);
        }
        if (ax == 0 && ay == 0 && az == 0) {
            return Optional.of(Fault.Kind.EMPTY_READING);
        }
        if (gyr != null && acc != null) {
            units.sample(timeMicros, gx, gy, gz, ax, ay, az);
        }
        sink.sample(sensor().id(), timeMicros, gx, gy, gz, ax, ay, az);
        return Optional.empty();
    }

    private static double value(SampleRows rows, ForeignChannels.Triple triple, int axis, double factor) {
        return triple == null ? Double.NaN : rows.value(triple.channels()[axis]) * factor;
    }

    @Override
    public void end(ImuSink sink) throws UnreadableException {
        super.end(sink);
        if (gyr == null || acc == null) {
            return;
        }
        Optional<UnitCheck.Contradiction> wrong =
                units.contradiction(gyr.unit().orElseThrow(), acc.unit().orElseThrow());
        if (wrong.isPresent()) {
            String label = (wrong.get().angularRate() ? gyr : acc).label();
            throw new UnreadableException(Saying.of(
                    "unreadable.channel-wrong",
                    file,
                    header.name(),
                    wrong.get().saying(Saying.of("units.channels", label))));
        }
    }
}
