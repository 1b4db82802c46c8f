package hiplevel.session.cue;

/**
 * When a cue begins and ends.
 *
 * @param fading which repetitions are cued
 * @param hysteresisDeg a cue ends so far under the limit that began it; smaller: it flutters, larger: it nags
 * @param shortestMicros the angle must be past its limit so long first: shorter is noise or a stumble
 * @param lostBalanceDegPerS no cue while the pelvis turns faster: who is falling must not be talked to
 * @param quietMicros … and so long after it
 * @param largestExcessDeg more is no fault of form but another posture
 */
public record CueSettings(
        Fading fading,
        double hysteresisDeg,
        long shortestMicros,
        double lostBalanceDegPerS,
        long quietMicros,
        double largestExcessDeg) {
    /**
     * An angle is not given up before it was unknown for so long, µs: sensors come in turns, each with what the recorder
     * kept of it for a sixth of a second, so that now one and now another lags.
     */
    static final long LATE_MICROS = 400_000;

    public static final CueSettings DEFAULT = new CueSettings(Fading.NONE_YET, 1, 100_000, 150, 1_000_000, 30);

    /** The same for a wearer's session of that number. */
    public CueSettings inSession(int number) {
        return new CueSettings(
                new Fading(number), hysteresisDeg, shortestMicros, lostBalanceDegPerS, quietMicros, largestExcessDeg);
    }
}
