package hiplevel.recording.xdf;

import hiplevel.recording.text.XmlNode;
import java.util.Optional;

/**
 * What a file says of one of its streams.
 *
 * @param nominalRate in Hz; 0 for an irregular one
 * @param info all of it
 */
public record StreamHeader(
        int id, String name, String type, int channels, double nominalRate, ChannelFormat format, XmlNode info) {
    private static final int MOST_CHANNELS = 1 << 20;

    /** Empty when it does not say how its samples look, so that they cannot be read. */
    static Optional<StreamHeader> of(int id, String xml) {
        return XmlNode.parse(xml).flatMap(info -> {
            Optional<ChannelFormat> format = ChannelFormat.named(info.textAt("channel_format"));
            double channels = info.numberAt("channel_count").orElse(0);
            if (format.isEmpty() || !(channels >= 1 && channels <= MOST_CHANNELS) || channels != Math.rint(channels)) {
                return Optional.empty();
            }
            double rate = Math.max(0, info.numberAt("nominal_srate").orElse(0));
            return Optional.of(new StreamHeader(
                    id, info.textAt("name"), info.textAt("type"), (int) channels, rate, format.get(), info));
        });
    }

    /** Bytes of a sample's values; of texts the fewest. */
    long leastBytes() {
        return (long) channels * Math.max(1, format.size());
    }

    public boolean isText() {
        return format == ChannelFormat.STRING;
    }
}
