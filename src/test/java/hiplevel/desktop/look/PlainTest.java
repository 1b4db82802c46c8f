package hiplevel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.preferences.Preferences;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.plaf.basic.BasicHTML;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

@OnDisplay
class PlainTest {
    private static final String NAME = "<html><h1>squats.xdf";

    private static boolean isPage(Component shown) {
        return ((JComponent) shown).getClientProperty(BasicHTML.propertyKey) != null;
    }

    @Test
    void aNameThatLooksLikeAPageIsShownAsItIsWritten() {
        List<Boolean> pages = GuiActionRunner.execute(() -> {
            Theme.install(Preferences.of(Path.of("home")), false);
            JLabel label = new JLabel(NAME);
            JTable table = new JTable(1, 1);
            JLabel pointedAt = new JLabel("a word");
            pointedAt.setToolTipText(NAME);
            var tip = pointedAt.createToolTip();
            tip.setTipText(NAME);
            boolean before = isPage(label);
            label.setText(NAME + "2");
            label.updateUI();
            return List.of(
                    before,
                    isPage(label),
                    isPage(new DefaultListCellRenderer()
                            .getListCellRendererComponent(new JList<>(), NAME, 0, false, false)),
                    isPage(table.getDefaultRenderer(Object.class)
                            .getTableCellRendererComponent(table, NAME, false, false, 0, 0)),
                    isPage(tip));
        });
        assertThat(pages).containsOnly(false);
    }

    @Test
    void aTextThatChangesIsNotScrolledTo() {
        int scrolled = GuiActionRunner.execute(() -> {
            Theme.install(Preferences.of(Path.of("home")), false);
            JTextArea text = new JTextArea("3 s");
            text.setFocusable(false);
            JPanel tall = new JPanel(new BorderLayout());
            tall.setPreferredSize(new Dimension(200, 2000));
            tall.add(text, BorderLayout.NORTH);
            JScrollPane scroll = new JScrollPane(tall);
            JFrame frame = new JFrame();
            frame.add(scroll);
            frame.setSize(300, 300);
            frame.setVisible(true);
            scroll.getViewport().setViewPosition(new Point(0, 1000));
            text.setText("2 s, and that is said at more length");
            text.setText("1 s");
            int at = scroll.getViewport().getViewPosition().y;
            frame.dispose();
            return at;
        });
        assertThat(scrolled).isEqualTo(1000);
    }
}
