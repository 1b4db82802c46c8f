package hiplevel.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.Wish;
import hiplevel.desktop.DoubleClick;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.visit.ReadyBatteries;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.visit.Wearers;
import hiplevel.desktop.visit.Worn;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Side;
import hiplevel.live.PtyPair;
import hiplevel.words.Words;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class NextWearerTest {
    @TempDir
    private Path folder;

    @Test
    void theNextWearerComesInTwoKeysWithTheSameSensorsAndTheSameBattery() throws Exception {
        PreferencesFile preferences = new PreferencesFile(folder.resolve("home"), folder.resolve("user"));
        preferences.write(preferences.read(w -> {}).withSafetyRead());
        Visit first = new Visit(
                Optional.of("A09"),
                Optional.of(Side.LEFT),
                OptionalDouble.of(1.8),
                3,
                Optional.of(ReadyBatteries.in(Words.ENGLISH).get(0)));
        // a sensor that says nothing is enough to be there
        try (PtyPair cable = PtyPair.in(folder, "pelvis");
                OpenedDesktop desktop = new OpenedDesktop(
                        folder, new Place.Live(new Worn(List.of(Wish.parse(cable.host() + "=pelvis"))), first))) {
            FrameFixture window = desktop.frame();
            desktop.until("the first is to align", () -> desktop.isThere("go-on"));
            // in the button's place there is now another one, which leads to the next wearer
            DoubleClick.on(window.button("go-on").target(), window.robot());
            desktop.until("the first is led", () -> desktop.isThere("guidance-task"));
            assertThat(desktop.text("guidance-task")).contains("5 + 5 single-leg squats");
            desktop.awaitKeyboard();
            window.robot().pressKey(KeyEvent.VK_CONTROL);
            window.robot().pressAndReleaseKeys(KeyEvent.VK_N);
            window.robot().releaseKey(KeyEvent.VK_CONTROL);
            desktop.until(
                    "the next one is asked for",
                    () -> desktop.isThere("code")
                            && window.textBox("code").target().isFocusOwner());
            window.textBox("code").requireText("A10");
            window.textBox("height").requireEmpty();
            window.list("batteries").requireSelection("5 + 5 single-leg squats");
            window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
            desktop.until("the next one is to align", () -> desktop.isThere("go-on"));
            window.button("go-on").click();
            desktop.until("the next one is led", () -> desktop.isThere("guidance-task"));
            assertThat(desktop.text("guidance-task")).contains("5 + 5 single-leg squats");
            assertThat(window.textBox("recording-name").text()).contains("A10");
            assertThat(desktop.dialogs()).isEmpty();
        }
        assertThat(Wearers.in(folder.resolve("home")).visit("A10", OpenedDesktop.TODAY, Visit.OF_NOBODY))
                .isPresent();
    }
}
