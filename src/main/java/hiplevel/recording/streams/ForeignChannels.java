package hiplevel.recording.streams;

import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.text.XmlNode;
import hiplevel.recording.xdf.StreamHeader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which channels of a stream of another program are angular rates and specific forces, as their labels spell it. */
public record ForeignChannels(Optional<Triple> gyr, Optional<Triple> acc) {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[](.+?)[)\\]]");
    private static final Pattern GYR = Pattern.compile("gyr|angular|ang_?vel|rot(ation)?_?rate|omega|^g[xyz]$");
    private static final Pattern ACC = Pattern.compile("acc|specific.?force|^a[xyz]$");
    /** Forces without gravity cannot tell what is down. */
    private static final Pattern NO_FORCE = Pattern.compile("lin|free|user|grav");

    /**
     * Channels of x, y and z.
     *
     * @param label of x
     * @param unitText as stated; empty when it is not, or not the same for all three
     */
    public record Triple(int[] channels, String label, String unitText, Optional<ColumnUnit> unit) {}

    /** Empty when the stream is no inertial sensor's. */
    public static Optional<ForeignChannels> of(StreamHeader header) {
        if (header.isText()) {
            return Optional.empty();
        }
        List<XmlNode> channels = header.info().at("desc/channels").map(XmlNode::children).orElse(List.of()).stream()
                .filter(c -> c.name().equals("channel"))
                .toList();
        if (channels.size() != header.channels()) {
            return Optional.empty();
        }
        Optional<Triple> gyr = triple(header, channels, GYR, ColumnUnit.Quantity.ANGULAR_RATE);
        Optional<Triple> acc = triple(header, channels, ACC, ColumnUnit.Quantity.SPECIFIC_FORCE);
        return gyr.isPresent() || acc.isPresent() ? Optional.of(new ForeignChannels(gyr, acc)) : Optional.empty();
    }

    private static Optional<Triple> triple(
            StreamHeader header, List<XmlNode> channels, Pattern kind, ColumnUnit.Quantity quantity) {
        int[] at = {-1, -1, -1};
        List<String> units = new ArrayList<>();
        for (int c = 0; c < channels.size(); c++) {
            String label = channels.get(c).textAt("label").toLowerCase(Locale.ROOT);
            int axis = axis(label);
            if (axis >= 0 && at[axis] < 0 && isOf(kind, label, channels.get(c), header)) {
                at[axis] = c;
                units.add(unitText(channels.get(c)));
            }
        }
        if (at[0] < 0 || at[1] < 0 || at[2] < 0) {
            return Optional.empty();
        }
        String unit = units.stream().distinct().count() == 1 ? units.get(0) : "";
        return Optional.of(new Triple(at, channels.get(at[0]).textAt("label"), unit, unit(quantity, unit)));
    }

    /** The label's words decide; a label that is only an axis leaves it to the channel's type and the stream's. */
    private static boolean isOf(Pattern kind, String label, XmlNode channel, StreamHeader header) {
        String bare = IN_BRACKETS.matcher(label).replaceAll("").strip();
        String all = bare + " " + channel.textAt("type").toLowerCase(Locale.ROOT);
        if (NO_FORCE.matcher(all).find()) {
            return false;
        }
        if (kind.matcher(bare).find()
                || kind.matcher(channel.textAt("type").toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        String stream =
                header.type().toLowerCase(Locale.ROOT) + " " + header.name().toLowerCase(Locale.ROOT);
        return bare.length() == 1 && kind.matcher(stream).find();
    }

    private static int axis(String label) {
        String bare = IN_BRACKETS.matcher(label).replaceAll("").strip();
        for (String word : bare.split("[^a-z0-9]+", -1)) {
            if (word.length() == 1 && "xyz".contains(word)) {
                return "xyz".indexOf(word);
            }
        }
        return bare.isEmpty() ? -1 : "xyz".indexOf(bare.charAt(bare.length() - 1));
    }

    private static String unitText(XmlNode channel) {
        String stated = channel.textAt("unit");
        if (!stated.isEmpty()) {
            return stated;
        }
        Matcher m = IN_BRACKETS.matcher(channel.textAt("label"));
        return m.find() ? m.group(1) : "";
    }

    /** As people spell them: {@code degrees/second}, {@code meters/second^2}, {@code Rad/Sec}. */
    private static Optional<ColumnUnit> unit(ColumnUnit.Quantity quantity, String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+per\\s+", "/")
                .replaceAll("\\s+", "")
                .replaceAll("radians?", "rad")
                .replaceAll("degrees?", "deg")
                .replaceAll("met(er|re)s?", "m")
                .replaceAll("sec(ond)?s?", "s")
                .replace("squared", "2")
                .replace("m/s/s", "m/s2")
                .replaceAll("^(gravity|standardgravity|gs|g0|g_0)$", "g");
        return ColumnUnit.named(quantity, plain);
    }

    /** What is known of the sensor. */
    public SensorDescription sensor(int id, StreamHeader header, Optional<Placement> placement) {
        Set<Quantity> says = EnumSet.noneOf(Quantity.class);
        gyr.ifPresent(t -> says.add(Quantity.ANGULAR_RATE));
        acc.ifPresent(t -> says.add(Quantity.SPECIFIC_FORCE));
        XmlNode info = header.info();
        String model = info.textAt("desc/acquisition/model");
        return new SensorDescription(
                id,
                header.name(),
                placement,
                model.isEmpty() ? info.textAt("desc/acquisition/manufacturer") : model,
                info.textAt("desc/acquisition/serial_number"),
                header.nominalRate() > 0 ? OptionalDouble.of(header.nominalRate()) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                says);
    }
}
