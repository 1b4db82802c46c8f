package hiplevel.desktop.sound;

/**
 * A sine whose pitch and loudness may change at any time without a click: the phase goes on, the loudness follows within
 * some milliseconds. Signed 16-bit samples, little-endian, one channel.
 */
final class Tone {
    static final int RATE_HZ = 44_100;
    /** Quiet: it accompanies, and may sound for seconds. */
    private static final double LOUDNESS = 0.25;

    private static final double FADE_SECONDS = 0.008;
    /** Fainter than this nothing is heard. */
    private static final double INAUDIBLE = 1e-4;

    private double phase;
    private double loudness;

    /**
     * The next samples.
     *
     * @param hertz 0 lets the tone fade out
     */
    void next(double hertz, double lastHertz, byte[] block) {
        double wanted = hertz > 0 ? LOUDNESS : 0;
        double step = 2 * Math.PI * (hertz > 0 ? hertz : lastHertz) / RATE_HZ;
        double share = 1 / (FADE_SECONDS * RATE_HZ);
        for (int i = 0; i + 1 < block.length; i += 2) {
            loudness += (wanted - loudness) * share;
            phase += step;
            int value = (int) Math.round(Short.MAX_VALUE * loudness * Math.sin(phase));
            block[i] = (byte) value;
            block[i + 1] = (byte) (value >> 8);
        }
        phase %= 2 * Math.PI;
    }

    boolean isSilent() {
        return loudness < INAUDIBLE;
    }
}
