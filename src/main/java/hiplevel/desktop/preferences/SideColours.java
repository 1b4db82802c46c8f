package hiplevel.desktop.preferences;

/** Which colours tell left from right; a dash and a letter tell it too. */
public enum SideColours {
    /** left red, right blue */
    RED_BLUE,
    /** left red, right green, as on ships */
    RED_GREEN,
    /** left orange, right blue, which people with any colour vision tell apart (Okabe and Ito 2008) */
    COLOUR_BLIND_SAFE
}
