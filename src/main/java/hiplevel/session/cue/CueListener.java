package hiplevel.session.cue;

/** Who passes cues on to the wearer, by text or sound. */
public interface CueListener {
    /** Whom nothing is passed on to. */
    CueListener SILENT = new CueListener() {};

    /** A cue begins. */
    default void cue(Cue cue) {}

    /** A cue goes on, with each pose; 0 while the angle is back at its limit, but not yet well under it. */
    default void cueExcess(Cue running, double excessDeg) {}

    /** A cue is over. */
    default void cueOver(Cue ended, long timeMicros) {}

    /** A set ended. From the session's executor, as its repetitions. */
    default void set(SetSummary summary) {}
}
