package hiplevel.desktop.sound;

/** How high a cue sounds: concert pitch at the band, a semitone higher for every half degree beyond it. */
final class Pitch {
    static final double AT_BAND_HZ = 440;
    private static final double SEMITONES_PER_DEG = 2;
    private static final double SEMITONES_IN_OCTAVE = 12;
    /** Two octaves: higher is shrill and tells no more. */
    private static final double HIGHEST_SEMITONES = 24;

    private Pitch() {}

    /** Hz; what is not beyond the band sounds as the band itself. */
    static double hertz(double excessDeg) {
        double semitones = Math.min(HIGHEST_SEMITONES, SEMITONES_PER_DEG * Math.max(0, excessDeg));
        return AT_BAND_HZ * Math.pow(2, semitones / SEMITONES_IN_OCTAVE);
    }
}
