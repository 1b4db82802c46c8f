package hiplevel.desktop.preferences;

/** In what body height is typed and shown; files always hold metres. */
public enum Lengths {
    CENTIMETRES,
    INCHES
}
