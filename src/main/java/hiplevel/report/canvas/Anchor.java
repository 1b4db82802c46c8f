package hiplevel.report.canvas;

/** Where a text's x lies in it; the names are SVG's. */
public enum Anchor {
    START,
    MIDDLE,
    END;

    /** The anchor when left and right are exchanged. */
    public Anchor mirrored() {
        return this == START ? END : this == END ? START : MIDDLE;
    }
}
