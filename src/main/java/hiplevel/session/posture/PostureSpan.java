package hiplevel.session.posture;

/** One posture for some time, µs. */
public record PostureSpan(Posture posture, long fromMicros, long toMicros) {
    public double minutes() {
        return (toMicros - fromMicros) / 60e6;
    }
}
