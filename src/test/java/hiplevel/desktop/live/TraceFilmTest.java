package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.window.Place;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.assertj.swing.fixture.JComboBoxFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frame draws only what came since the last one; it must look as if all of it were drawn now. */
@OnDisplay
class TraceFilmTest {
    private static final int TEN_SECONDS = 0;
    private static final int THIRTY_SECONDS = 1;
    /** Differences that the eye sees, of 255. */
    private static final int SEEN = 96;
    /** Where pieces meet, a pixel of the line's edge may be a shade lighter or darker. */
    private static final double FEW = 0.002;

    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private OpenedDesktop opened;
    private JComboBoxFixture seconds;

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
        seconds = opened.frame().comboBox("seconds");
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
        List<BufferedImage> shrunk = after(THIRTY_SECONDS, traces, wound);
        List<BufferedImage> atOnce = after(TEN_SECONDS, traces, shrunk);
        for (int i = 0; i < traces.size(); i++) {
            assertThat(differing(wound.get(i), atOnce.get(i)))
                    .as(traces.get(i).getName())
                    .isLessThan(FEW);
        }
    }

    /** As they look when so much is shown and nothing looks as before any more. */
    private List<BufferedImage> after(int shown, List<JComponent> traces, List<BufferedImage> before) {
        seconds.selectItem(shown);
        List<BufferedImage> now = new ArrayList<>();
        opened.until("all is drawn anew", () -> {
            now.clear();
            traces.forEach(trace -> now.add(OpenedDesktop.painted(trace)));
            return IntStream.range(0, traces.size()).allMatch(i -> differing(now.get(i), before.get(i)) > 5 * FEW);
        });
        return now;
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
