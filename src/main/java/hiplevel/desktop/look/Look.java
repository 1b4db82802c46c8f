package hiplevel.desktop.look;

import hiplevel.desktop.preferences.SideColours;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Ink;
import hiplevel.report.content.Level;
import java.awt.Color;

/**
 * The colours in force. Each is asked when it is painted, as those of {@link java.awt.SystemColor} are: what has taken one keeps it
 * when light turns into dark, and is only painted anew.
 */
public final class Look {
    private final SideColours sideColours;
    /** Changed on the event thread; some pictures are drawn on others. */
    private volatile boolean dark;

    public Look(boolean dark, SideColours sideColours) {
        this.dark = dark;
        this.sideColours = sideColours;
    }

    /** Pictures that are kept are kept for one answer. */
    public boolean dark() {
        return dark;
    }

    void turn(boolean intoDark) {
        dark = intoDark;
    }

    private Color shade(int inLight, int inDark) {
        return new Shade(this, inLight, inDark);
    }

    /** Behind everything. */
    public Color paper() {
        return shade(0xf6f5f2, 0x14171b);
    }

    /** Of a panel on the paper. */
    public Color card() {
        return shade(0xffffff, 0x1d2227);
    }

    public Color text() {
        return shade(0x1d2126, 0xe9ebee);
    }

    /** Of what is said beside. */
    public Color soft() {
        return shade(0x5b626b, 0xa5adb7);
    }

    public Color line() {
        return shade(0xdedbd5, 0x343b43);
    }

    /** Of buttons that lead on, of what is selected and has the keyboard. */
    public Color accent() {
        return shade(0x17735c, 0x58b39b);
    }

    public Color of(Side side) {
        return side == Side.LEFT ? left() : right();
    }

    private Color left() {
        return switch (sideColours) {
            case RED_BLUE, RED_GREEN -> shade(0xb3202c, 0xff8b84);
            case COLOUR_BLIND_SAFE -> shade(0xb35900, 0xf0a93c);
        };
    }

    private Color right() {
        return switch (sideColours) {
            case RED_BLUE -> shade(0x1b5faa, 0x83b8ff);
            case RED_GREEN -> shade(0x1a7a46, 0x6fd39a);
            case COLOUR_BLIND_SAFE -> shade(0x0a5e9c, 0x6fb6e8);
        };
    }

    /** On a disc of a side's colour. */
    public Color onSide() {
        return shade(0xffffff, 0x14171b);
    }

    public Color of(Ink ink) {
        return switch (ink) {
            case LEFT -> left();
            case RIGHT -> right();
            case BODY -> text();
            case GRID -> shade(0xe9e7e2, 0x2a2f36);
            case AXIS, ABSENT -> shade(0xa6a39c, 0x6b737d);
            case GOOD_ZONE -> shade(0xdfeee5, 0x1d3029);
            case WATCH_ZONE -> shade(0xfdf3dc, 0x2a2619);
            case FLAG_ZONE -> shade(0xfbe9e4, 0x33211f);
        };
    }

    /** Of a level's word. */
    public Color of(Level level) {
        return switch (level) {
            case GOOD -> shade(0x1c6b43, 0x7fd6a4);
            case WATCH -> shade(0x7a5200, 0xf0c465);
            case FLAG -> shade(0x9c1f14, 0xff9d8f);
        };
    }

    /** Of the words in a zone. */
    public Color zoneText() {
        return shade(0x6d5a35, 0xcdb98d);
    }
}
