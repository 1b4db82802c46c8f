package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.look.Theme;
import hiplevel.desktop.window.Place;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frame draws only what came since the last one; it must look as if all of it were drawn now. */
@OnDisplay
class TraceFilmTest {
    /** Differences that the eye sees, of 255. */
    private static final int SEEN = 96;
    /** Where pieces meet, a pixel of the line's edge may be a shade lighter or darker. */
    private static final double FEW = 0.002;

    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private OpenedDesktop opened;

    @BeforeEach
    void alignAndSquat() throws InterruptedException {
        opened = new OpenedDesktop(folder, new Place.Demo(), clock.pace());
        opened.until("the sensors are heard", () -> opened.isThere("align"));
        opened.until("the alignment passes", () -> {
            clock.pass(0.5);
            return opened.text("verdict").equals("aligned: passed");
        });
        opened.frame().button("go-on").click();
        opened.until("the live view is there", () -> opened.isThere("record"));
        // longer than the picture is wide: it has been wound more than once
        for (int frame = 0; frame < 150; frame++) {
            clock.pass(0.1);
            opened.frame().robot().waitForIdle();
        }
    }

    @AfterEach
    void leave() {
        opened.close();
    }

    @Test
    void whatWasDrawnFrameByFrameLooksAsIfDrawnAtOnce() {
        List<JComponent> traces = Stream.of("trace-pelvis", "trace-knees")
                .map(name -> (JComponent) opened.frame().robot().finder().findByName(name))
                .toList();
        List<BufferedImage> wound = traces.stream().map(OpenedDesktop::painted).toList();
        // in other colours all is drawn anew, and in no other scale
        List<BufferedImage> dark = turned(true, traces);
        List<BufferedImage> atOnce = turned(false, traces);
        for (int i = 0; i < traces.size(); i++) {
            assertThat(differing(wound.get(i), dark.get(i))).isGreaterThan(5 * FEW);
            assertThat(differing(wound.get(i), atOnce.get(i)))
                    .as(traces.get(i).getName())
                    .isLessThan(FEW);
        }
    }

    /** As they look in the dark, or in the light. */
    private List<BufferedImage> turned(boolean dark, List<JComponent> traces) {
        GuiActionRunner.execute(
                () -> Theme.turn(opened.program().look(), opened.program().preferences(), dark));
        return traces.stream().map(OpenedDesktop::painted).toList();
    }

    private static double differing(BufferedImage one, BufferedImage two) {
        int seen = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(two.getRGB(x, y));
                int most = Math.max(
                        Math.abs(a.getRed() - b.getRed()),
                        Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
                seen += most > SEEN ? 1 : 0;
            }
        }
        return seen / (double) (one.getWidth() * one.getHeight());
    }
}
