package hiplevel.desktop.look;

import java.awt.Color;

/** A colour of a look, with another in the dark. */
final class Shade extends Color {
    private static final long serialVersionUID = 1;
    private static final int OPAQUE_BITS = 0xff000000;

    private final transient Look look;
    private final int inDark;

    Shade(Look look, int inLight, int inDark) {
        super(inLight);
        this.look = look;
        this.inDark = OPAQUE_BITS | inDark;
    }

    /** All other questions ask this one. */
    @Override
    public int getRGB() {
        return look.dark() ? inDark : super.getRGB();
    }
}
