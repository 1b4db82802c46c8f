package hiplevel.desktop.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import hiplevel.desktop.preferences.Preferences;
import java.awt.Color;
import java.awt.Font;
import java.awt.Toolkit;
import java.util.HashMap;
import java.util.Map;
import javax.swing.UIManager;

/** Puts a look in force. */
public final class Theme {
    private Theme() {}

    /** For all windows that are made from now on. On the event thread. */
    public static Look install(Preferences preferences, boolean dark) {
        Look look = new Look(dark, preferences.sideColours());
        install(look, preferences);
        return look;
    }

    /**
     * Turns a look, with the windows that are open. What they show stays, and stays where it is: light and dark differ in colours
     * only. On the event thread, which it holds up for some tenths of a second.
     */
    public static void turn(Look look, Preferences preferences, boolean dark) {
        look.turn(dark);
        install(look, preferences);
        FlatLaf.updateUI();
    }

    private static void install(Look look, Preferences preferences) {
        FlatLaf.setGlobalExtraDefaults(colours(look));
        // before the look: it derives all other fonts from this one
        UIManager.put("defaultFont", null);
        FlatLaf.setup(look.dark() ? new FlatDarkLaf() : new FlatLightLaf());
        Font usual = UIManager.getFont("defaultFont");
        UIManager.put("defaultFont", usual.deriveFont(usual.getSize2D() * 1.08f * preferences.textPercent() / 100));
        roundEdges();
        Plain.install();
        // no flashing of the window's ground while it grows
        Toolkit.getDefaultToolkit().setDynamicLayout(true);
    }

    private static Map<String, String> colours(Look look) {
        Map<String, String> colours = new HashMap<>();
        colours.put("@background", hex(look.paper()));
        colours.put("@foreground", hex(look.text()));
        colours.put("@accentColor", hex(look.accent()));
        colours.put("@accentBaseColor", hex(look.accent()));
        return colours;
    }

    private static void roundEdges() {
        UIManager.put("Button.arc", 10);
        UIManager.put("Component.arc", 10);
        UIManager.put("TextComponent.arc", 10);
        UIManager.put("ProgressBar.arc", 10);
        UIManager.put("ScrollBar.showButtons", false);
        UIManager.put("Table.showHorizontalLines", true);
        UIManager.put("TitlePane.unifiedBackground", true);
    }

    static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}
