package hiplevel.recording.xdf;

import hiplevel.recording.text.XmlText;

/** A stream's footer: its first and last time and how many samples it has. */
public final class Footer {
    private Footer() {}

    public static String xml(double firstSeconds, double lastSeconds, long samples) {
        return new XmlText()
                .with("first_timestamp", firstSeconds)
                .with("last_timestamp", lastSeconds)
                .with("sample_count", samples)
                .text();
    }

    /** Of a stream whose samples, if any, have no times. */
    public static String xml(long samples) {
        return new XmlText().with("sample_count", samples).text();
    }
}
