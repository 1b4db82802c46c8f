package hiplevel.desktop.live.trace;

/** What a trace tells. */
public enum TraceKind {
    /** how the pelvis tilts to a side: the left hip lower upward, the right one downward */
    PELVIS,
    /** how far each knee moves toward the midline: upward */
    KNEES;

    /** Whether both directions can be too far. */
    boolean isTwoSided() {
        return this == PELVIS;
    }
}
