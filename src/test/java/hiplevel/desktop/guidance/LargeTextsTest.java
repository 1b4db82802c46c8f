package hiplevel.desktop.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.Theme;
import hiplevel.desktop.preferences.Preferences;
import hiplevel.desktop.sound.Phrase;
import hiplevel.desktop.visit.Announcer;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Guidance;
import hiplevel.desktop.visit.ReadyBatteries;
import hiplevel.desktop.visit.Task;
import hiplevel.desktop.visit.TaskWords;
import hiplevel.words.Words;
import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

/** A small screen, large texts, long words: which exercise and which leg it is can still be read. */
@OnDisplay
class LargeTextsTest {
    private static final int PERCENT = 150;
    /** Beside the sensors and the repetitions, of 1280 px. */
    private static final int IN_THE_MIDDLE = 585;
    /** Of 1280 px. */
    private static final int BELOW = 1230;

    private static final Words GERMAN = Words.named("de").orElseThrow();

    private final long[] nanos = {0};

    private static Look large() {
        return Theme.install(Preferences.of(Path.of("home")).withText(PERCENT), false);
    }

    private static boolean isCut(Component shown) {
        if (shown instanceof JLabel label) {
            return label.getWidth() < label.getPreferredSize().width;
        }
        return shown instanceof JTextArea text && text.getHeight() < text.getPreferredSize().height;
    }

    private static List<String> cut(java.awt.Container panel) {
        List<String> cut = new ArrayList<>();
        for (Component shown : panel.getComponents()) {
            if (isCut(shown)) {
                cut.add(shown instanceof JLabel label ? label.getText() : ((JTextArea) shown).getText());
            }
        }
        return cut;
    }

    @Test
    void everyTaskOfAReadyBatteryCanBeRead() {
        List<String> cut = GuiActionRunner.execute(() -> {
            Look look = large();
            List<String> all = new ArrayList<>();
            for (Battery battery : ReadyBatteries.in(GERMAN)) {
                Guidance guidance = new Guidance(battery, new Silent(), new Nobody(), () -> nanos[0]);
                GuidancePanel panel = new GuidancePanel(look, GERMAN, guidance);
                JFrame frame = new JFrame();
                frame.add(panel);
                panel.press();
                for (int i = 0; i < battery.tasks().size(); i++) {
                    panel.frame();
                    frame.pack();
                    frame.setSize(frame.getInsets().left + frame.getInsets().right + IN_THE_MIDDLE, 400);
                    frame.setVisible(true);
                    frame.validate();
                    all.addAll(cut(panel));
                    // now, its end, and no rest
                    panel.press();
                    panel.press();
                    panel.press();
                }
                frame.dispose();
            }
            return all;
        });
        assertThat(cut).isEmpty();
    }

    @Test
    void theQuestionAfterEachTaskFitsBesideItsAnswers() {
        List<Integer> widths = GuiActionRunner.execute(() -> {
            RemarkPanel panel = new RemarkPanel(large(), GERMAN, (pain, note) -> {});
            List<Integer> all = new ArrayList<>();
            for (Battery battery : ReadyBatteries.in(GERMAN)) {
                for (Task task : battery.tasks()) {
                    panel.ask(TaskWords.what(task, GERMAN));
                    all.add(panel.getMinimumSize().width);
                }
            }
            return all;
        });
        assertThat(widths).isNotEmpty().allMatch(width -> width <= BELOW);
    }

    private static final class Nobody implements Guidance.Listener {
        @Override
        public void begins(Task task) {}

        @Override
        public void ends(Task task) {}

        @Override
        public void finished() {}
    }

    private static final class Silent implements Announcer {
        @Override
        public void say(List<Phrase> phrases) {}

        @Override
        public void beep() {}

        @Override
        public void highBeep() {}

        @Override
        public void tick() {}
    }
}
