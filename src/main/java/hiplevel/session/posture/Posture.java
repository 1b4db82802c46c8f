package hiplevel.session.posture;

import java.util.Locale;

/** What a span of the activity line is. */
public enum Posture {
    STANDING,
    SITTING,
    /** standing or sitting, which a pelvis sensor alone does not tell apart */
    UPRIGHT,
    /** on the back, the side, the front, or on hands and knees */
    LYING,
    WALKING,
    EXERCISING,
    /** no sensor tells */
    OTHER;

    /** {@code standing}, as in keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
