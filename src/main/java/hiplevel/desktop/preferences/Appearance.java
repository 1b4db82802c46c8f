package hiplevel.desktop.preferences;

/** Light or dark. */
public enum Appearance {
    /** as the computer's other programs */
    SYSTEM,
    LIGHT,
    DARK
}
