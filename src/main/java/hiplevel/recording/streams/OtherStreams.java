package hiplevel.recording.streams;

import hiplevel.recording.text.XmlText;
import hiplevel.recording.xdf.ChannelFormat;
import hiplevel.recording.xdf.StreamHeader;
import hiplevel.recording.xdf.Xdf;
import java.util.Optional;

/** The headers of our streams that are no sensors: the markers, and the bytes of a port. */
public final class OtherStreams {
    /** The type of a stream of bytes as they were received. */
    public static final String RAW = "RawBytes";

    private static final String MARKERS = "Markers";

    private OtherStreams() {}

    /** What the file itself says of itself. */
    public static String fileHeader(Optional<String> start) {
        XmlText xml = new XmlText().with("version", "1.0").with("datetime", start.orElse(""));
        return xml.with("writer", "Hiplevel").text();
    }

    public static String markers(long createdMicros) {
        return begin("notes", MARKERS, ChannelFormat.STRING, createdMicros).text();
    }

    public static String raw(String port, long createdMicros) {
        XmlText xml = begin(port, RAW, ChannelFormat.INT8, createdMicros).begin("desc");
        return xml.begin("hiplevel").with("port", port).end().text();
    }

    private static XmlText begin(String name, String type, ChannelFormat format, long createdMicros) {
        return new XmlText()
                .with("name", name)
                .with("type", type)
                .with("channel_count", 1)
                .with("nominal_srate", 0)
                .with("channel_format", format.word())
                .with("created_at", Xdf.seconds(createdMicros));
    }

    /** Whether it holds notes: ours, or the events of another program. */
    public static boolean isMarkers(StreamHeader header) {
        return header.isText() && header.channels() == 1;
    }

    /** The port whose bytes the stream holds; empty when it is none of ours. */
    public static Optional<String> port(StreamHeader header) {
        boolean raw = header.type().equals(RAW) && header.format() == ChannelFormat.INT8 && header.channels() == 1;
        return raw ? Optional.of(header.info().textAt("desc/hiplevel/port")) : Optional.empty();
    }
}
