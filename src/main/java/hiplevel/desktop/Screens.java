package hiplevel.desktop;

import hiplevel.desktop.settings.SettingsScreen;
import hiplevel.desktop.start.Postponed;
import hiplevel.desktop.start.StartScreen;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The screen of each place. */
final class Screens {
    private final Desk desk;
    private final Postponed postponed = new Postponed();

    Screens(Desk desk) {
        this.desk = desk;
    }

    Screen of(Place place) {
        if (place instanceof Place.Start) {
            return new StartScreen(desk, postponed);
        }
        if (place instanceof Place.Settings) {
            return new SettingsScreen(desk);
        }
        return new Screen() {
            @Override
            public String title() {
                return place.getClass().getSimpleName();
            }

            @Override
            public JComponent component() {
                return new JPanel();
            }
        };
    }
}
