package hiplevel.recording.streams;

import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.text.XmlNode;
import hiplevel.recording.text.XmlText;
import hiplevel.recording.xdf.ChannelFormat;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Xdf;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The header of one of our sensor streams, from a sensor's description and back. */
public final class ImuHeader {
    private static final String SENSOR = "desc/hiplevel/sensor";

    private ImuHeader() {}

    static String xml(SensorDescription sensor, long createdMicros) {
        XmlText xml = new XmlText()
                .with("name", sensor.name())
                .with("type", "IMU")
                .with("channel_count", new ImuChannels(sensor.says()).count())
                // irregular: a reader that spaces samples evenly would move everything behind a gap
                .with("nominal_srate", 0)
                .with("channel_format", ChannelFormat.FLOAT32.word())
                .with("source_id", sensor.serial())
                .with("created_at", Xdf.seconds(createdMicros))
                .begin("desc");
        xml.begin("hiplevel").with("sensor", sensor.id()).end();
        sensor.placement().ifPresent(p -> xml.with("placement", p.word()));
        xml.with("device", sensor.device())
                .with("serial_number", sensor.serial())
                .with("protocol", sensor.protocol());
        sensor.rateHz().ifPresent(rate -> xml.with("nominal_rate_hz", rate));
        sensor.gyroscopeRange().ifPresent(range -> xml.with("gyroscope_range_rad_s", range));
        sensor.accelerometerRange().ifPresent(range -> xml.with("accelerometer_range_m_s2", range));
        xml.begin("synchronization").with("can_drop_samples", "true").end().begin("channels");
        for (Quantity quantity : ImuChannels.order()) {
            if (sensor.says().contains(quantity)) {
                channels(xml, quantity);
            }
        }
        return xml.text();
    }

    private static void channels(XmlText xml, Quantity quantity) {
        for (String label : ImuChannels.labels(quantity)) {
            xml.begin("channel")
                    .with("label", label)
                    .with("unit", unit(quantity))
                    .with("type", type(quantity))
                    .end();
        }
    }

    private static String unit(Quantity quantity) {
        return switch (quantity) {
            case ANGULAR_RATE -> "rad/s";
            case SPECIFIC_FORCE -> "m/s^2";
            case MAGNETIC_FIELD -> "uT";
            case ATTITUDE -> "1";
        };
    }

    private static String type(Quantity quantity) {
        return switch (quantity) {
            case ANGULAR_RATE -> "Gyroscope";
            case SPECIFIC_FORCE -> "Accelerometer";
            case MAGNETIC_FIELD -> "Magnetometer";
            case ATTITUDE -> "Orientation";
        };
    }

    /** The sensor whose samples the stream holds; empty when it is not one of ours. */
    public static Optional<SensorDescription> read(StreamHeader header) {
        XmlNode info = header.info();
        double id = info.numberAt(SENSOR).orElse(-1);
        Set<Quantity> says = says(header);
        boolean ours = id >= 0
                && id == Math.rint(id)
                && id <= Integer.MAX_VALUE
                && header.format() == ChannelFormat.FLOAT32
                && header.channels() == new ImuChannels(says).count();
        if (!ours) {
            return Optional.empty();
        }
        return Optional.of(new SensorDescription(
                (int) id,
                header.name(),
                Placement.named(info.textAt("desc/placement")),
                info.textAt("desc/device"),
                info.textAt("desc/serial_number"),
                positive(info.numberAt("desc/nominal_rate_hz")),
                positive(info.numberAt("desc/gyroscope_range_rad_s")),
                positive(info.numberAt("desc/accelerometer_range_m_s2")),
                info.textAt("desc/protocol"),
                says));
    }

    private static OptionalDouble positive(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }

    /** What its labels say, if they are ours and in our order. */
    private static Set<Quantity> says(StreamHeader header) {
        List<String> labels = labels(header);
        Set<Quantity> says = EnumSet.noneOf(Quantity.class);
        List<String> expected = new ArrayList<>();
        for (Quantity quantity : ImuChannels.order()) {
            if (labels.contains(ImuChannels.labels(quantity).get(0))) {
                says.add(quantity);
                expected.addAll(ImuChannels.labels(quantity));
            }
        }
        return labels.equals(expected) ? says : Set.of();
    }

    static List<String> labels(StreamHeader header) {
        return header.info().at("desc/channels").map(XmlNode::children).orElse(List.of()).stream()
                .filter(c -> c.name().equals("channel"))
                .map(c -> c.textAt("label"))
                .toList();
    }
}
