package hiplevel.form;

import hiplevel.imu.Side;

/**
 * A measure past its band, in words.
 *
 * @param trial the trial's number
 * @param repetition the repetition's number in its trial
 * @param stance the stance leg
 * @param phase {@code lowering}, {@code pause}, {@code rising} or {@code stance}
 * @param fromMicros when it went past the band
 * @param toMicros when it came back
 * @param text what was seen, with its uncertainty
 * @param cue words that show the right movement
 */
public record Finding(
        int trial,
        int repetition,
        Side stance,
        Kind kind,
        Severity severity,
        double measuredDeg,
        double sdDeg,
        double bandDeg,
        String phase,
        long fromMicros,
        long toMicros,
        String text,
        String cue) {
    /** What went past its band. */
    public enum Kind {
        PELVIC_DROP("pelvic-drop"),
        KNEE_CAVE("knee-cave");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** How far past. */
    public enum Severity {
        WATCH,
        FLAG
    }
}
