package hiplevel.form;

import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * A measure past its band, in words.
 *
 * @param trial the trial's number
 * @param repetition the repetition's number in its trial
 * @param side the stance leg, the moving leg, or of two legs the one whose knee it is; empty where there is none
 * @param measure whose band decided
 * @param measuredDeg in the measure's unit, nearly always degrees, as are {@code sdDeg} and {@code bandDeg}
 * @param sdDeg NaN where none is claimed
 * @param phase the exercise's own word: {@code lowering}, {@code pause}, {@code rising}, {@code stance}, {@code hold}
 * @param fromMicros when it went past the band
 * @param toMicros when it came back
 * @param text what was seen, with its uncertainty
 * @param cue words that show the right movement
 */
public record Finding(
        int trial,
        int repetition,
        Optional<Side> side,
        Measure measure,
        Severity severity,
        double measuredDeg,
        double sdDeg,
        double bandDeg,
        String phase,
        long fromMicros,
        long toMicros,
        Saying text,
        Saying cue) {
    /** What went past its band. */
    public enum Kind {
        PELVIC_DROP("pelvic-drop"),
        KNEE_CAVE("knee-cave"),
        PELVIS_ROLL("pelvis-roll"),
        BACK_ARCH("back-arch"),
        PELVIS_OPENING("pelvis-opening"),
        HIP_SAG("hip-sag"),
        /** any other measure that an exercise watches: its key is the word */
        OTHER("other");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Several measures tell of one kind. */
        public static Kind of(Measure measure) {
            return switch (measure) {
                case PEAK_PELVIC_DROP, PELVIC_DROP_AT_TURN, MEAN_PELVIC_DROP -> PELVIC_DROP;
                case THIGH_ADDUCTION_CHANGE_AT_TURN,
                        THIGH_ADDUCTION_CHANGE_AT_45,
                        THIGH_ADDUCTION_CHANGE_AT_60,
                        LEFT_THIGH_ADDUCTION_CHANGE,
                        RIGHT_THIGH_ADDUCTION_CHANGE -> KNEE_CAVE;
                case PELVIS_ROLL -> PELVIS_ROLL;
                case BACK_ARCH -> BACK_ARCH;
                case PELVIS_OPENING -> PELVIS_OPENING;
                case HIP_SAG -> HIP_SAG;
                default -> OTHER;
            };
        }
    }

    /** How far past. */
    public enum Severity {
        WATCH,
        FLAG
    }

    public Kind kind() {
        return Kind.of(measure);
    }

    /** The kind's word in files, {@code pelvic-drop}. */
    public String word() {
        return kind() == Kind.OTHER ? measure.key() : kind().word();
    }
}
