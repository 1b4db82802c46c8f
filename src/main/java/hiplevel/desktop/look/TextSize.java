package hiplevel.desktop.look;

import java.awt.Component;

/** How large texts are set. */
public final class TextSize {
    /** Letters, px. */
    private static final int LARGE = 18;

    private TextSize() {}

    /** Whether they are so large that what usually stands side by side is wider than a small screen. */
    public static boolean isLarge(Component usual) {
        return usual.getFont().getSize() > LARGE;
    }
}
