package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.visit.ReadyBatteries;
import hiplevel.exercise.Catalogue;
import hiplevel.simulation.Scenario;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JViewport;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The live view is seen whole on a screen of 1280 × 800: who moves cannot scroll. */
@OnDisplay
class RoomForMovingTest extends WornOnScreen {
    /** Between the bars of the window, of 800 px less those. */
    private static final int HEIGHT = 688;

    private static final int WIDTH = 1278;

    private static void hangingOut(Container in, List<String> out) {
        for (Component part : in.getComponents()) {
            boolean scrolled = in instanceof JViewport;
            if (part.isVisible() && !scrolled && part.getY() + part.getHeight() > in.getHeight()) {
                out.add(part.getClass().getSimpleName() + " " + part.getName() + " " + part.getBounds() + " of "
                        + in.getHeight());
            }
            if (part instanceof Container inner) {
                hangingOut(inner, out);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, false", "en, true", "de, false", "de, true"})
    void itIsSeenWholeWithAndWithoutABattery(String language, boolean led) throws Exception {
        words = Words.named(language).orElseThrow();
        wear(
                Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1).but().build(),
                led ? Optional.of(ReadyBatteries.in(words).get(0)) : Optional.empty());
        goOn();
        pass(1);
        List<String> out = new ArrayList<>();
        int least = GuiActionRunner.execute(() -> {
            Container view = (Container) screen.component();
            window.target()
                    .setSize(
                            WIDTH + window.target().getWidth() - view.getWidth(),
                            HEIGHT + window.target().getHeight() - view.getHeight());
            window.target().validate();
            hangingOut(view, out);
            return view.getMinimumSize().height;
        });
        assertThat(least).isLessThanOrEqualTo(HEIGHT);
        assertThat(out).isEmpty();
    }
}
