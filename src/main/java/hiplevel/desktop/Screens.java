package hiplevel.desktop;

import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.found.Computer;
import hiplevel.desktop.capture.source.PortsSource;
import hiplevel.desktop.connect.ConnectScreen;
import hiplevel.desktop.live.CaptureScreen;
import hiplevel.desktop.live.Demo;
import hiplevel.desktop.replay.ReplayScreen;
import hiplevel.desktop.report.ReportScreen;
import hiplevel.desktop.session.SessionScreen;
import hiplevel.desktop.settings.SettingsScreen;
import hiplevel.desktop.start.Postponed;
import hiplevel.desktop.start.StartScreen;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The screen of each place. */
final class Screens {
    private final Desk desk;
    private final Surroundings surroundings;
    private final Postponed postponed = new Postponed();

    Screens(Desk desk, Surroundings surroundings) {
        this.desk = desk;
        this.surroundings = surroundings;
    }

    Screen of(Place place) {
        if (place instanceof Place.Start) {
            return new StartScreen(desk, postponed);
        }
        if (place instanceof Place.Demo) {
            return Demo.screen(desk, surroundings.demoPace());
        }
        if (place instanceof Place.Live live) {
            return new CaptureScreen(
                    desk,
                    desk.words().say("desktop.live.title"),
                    new PortsSource(
                            Computer.withMemoryIn(desk.home()), live.worn().wishes(), ConnectionSettings.usual()),
                    live.visit(),
                    Optional.empty(),
                    Optional.of(new Place.Session(live.worn(), live.visit().next())));
        }
        if (place instanceof Place.Connect connect) {
            return new ConnectScreen(desk, connect.before());
        }
        if (place instanceof Place.Report report) {
            return new ReportScreen(desk, report);
        }
        if (place instanceof Place.Session session) {
            return new SessionScreen(
                    desk, session.worn(), session.visit(), surroundings.today().get());
        }
        if (place instanceof Place.Settings settings) {
            return new SettingsScreen(desk, settings);
        }
        if (place instanceof Place.Replay replay) {
            return new ReplayScreen(desk, replay);
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
