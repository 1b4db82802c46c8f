package hiplevel.desktop.look;

import hiplevel.desktop.preferences.SideColours;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Ink;
import hiplevel.report.content.Level;
import java.awt.Color;

/** The colours in force. */
public record Look(boolean dark, SideColours sideColours) {

    /** Behind everything. */
    public Color paper() {
        return dark ? new Color(0x14171b) : new Color(0xf6f5f2);
    }

    /** Of a panel on the paper. */
    public Color card() {
        return dark ? new Color(0x1d2227) : Color.WHITE;
    }

    public Color text() {
        return dark ? new Color(0xe9ebee) : new Color(0x1d2126);
    }

    /** Of what is said beside. */
    public Color soft() {
        return dark ? new Color(0xa5adb7) : new Color(0x5b626b);
    }

    public Color line() {
        return dark ? new Color(0x343b43) : new Color(0xdedbd5);
    }

    /** Of buttons that lead on, of what is selected and has the keyboard. */
    public Color accent() {
        return dark ? new Color(0x58b39b) : new Color(0x17735c);
    }

    public Color of(Side side) {
        return side == Side.LEFT ? left() : right();
    }

    private Color left() {
        return switch (sideColours) {
            case RED_BLUE, RED_GREEN -> dark ? new Color(0xff8b84) : new Color(0xb3202c);
            case COLOUR_BLIND_SAFE -> dark ? new Color(0xf0a93c) : new Color(0xb35900);
        };
    }

    private Color right() {
        return switch (sideColours) {
            case RED_BLUE -> dark ? new Color(0x83b8ff) : new Color(0x1b5faa);
            case RED_GREEN -> dark ? new Color(0x6fd39a) : new Color(0x1a7a46);
            case COLOUR_BLIND_SAFE -> dark ? new Color(0x6fb6e8) : new Color(0x0a5e9c);
        };
    }

    /** On a disc of a side's colour. */
    public Color onSide() {
        return dark ? new Color(0x14171b) : Color.WHITE;
    }

    public Color of(Ink ink) {
        return switch (ink) {
            case LEFT -> left();
            case RIGHT -> right();
            case BODY -> text();
            case GRID -> dark ? new Color(0x2a2f36) : new Color(0xe9e7e2);
            case AXIS, ABSENT -> dark ? new Color(0x6b737d) : new Color(0xa6a39c);
            case GOOD_ZONE -> dark ? new Color(0x1d3029) : new Color(0xdfeee5);
            case WATCH_ZONE -> dark ? new Color(0x2a2619) : new Color(0xfdf3dc);
            case FLAG_ZONE -> dark ? new Color(0x33211f) : new Color(0xfbe9e4);
        };
    }

    /** Of a level's word. */
    public Color of(Level level) {
        return switch (level) {
            case GOOD -> dark ? new Color(0x7fd6a4) : new Color(0x1c6b43);
            case WATCH -> dark ? new Color(0xf0c465) : new Color(0x7a5200);
            case FLAG -> dark ? new Color(0xff9d8f) : new Color(0x9c1f14);
        };
    }

    /** Of the words in a zone. */
    public Color zoneText() {
        return dark ? new Color(0xcdb98d) : new Color(0x6d5a35);
    }
}
