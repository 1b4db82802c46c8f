package hiplevel.desktop.connect;

import hiplevel.connection.found.Watching.Watched;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.window.Desk;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** All devices, one below the other, and a field to name a port by hand. */
final class DeviceList {
    private static final int STEP = 24;

    private final Desk desk;
    private final Words words;
    private final DeviceCard.Wishes wishes;
    private final Map<String, DeviceCard> cards = new HashMap<>();
    private final JPanel rows = new Rows();
    private final JTextArea none = new WrappedText();
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fill, wrap", "[grow, fill]", "[pref!][grow, fill][pref!]"));
    private List<String> shown = List.of();

    DeviceList(Desk desk, DeviceCard.Wishes wishes, Consumer<String> named) {
        this.desk = desk;
        this.wishes = wishes;
        words = desk.words();
        panel.setOpaque(false);
        JLabel head = new JLabel(words.say("desktop.connect.devices"));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.15f));
        none.setName("no-devices");
        none.setForeground(desk.look().soft());
        none.setText(words.say("desktop.connect.none"));
        rows.add(none);
        JScrollPane scroll = new JScrollPane(
                rows, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(STEP);
        panel.add(head);
        panel.add(scroll);
        panel.add(byHand(named));
    }

    JComponent component() {
        return panel;
    }

    private JPanel byHand(Consumer<String> named) {
        JPanel line = new JPanel(new MigLayout("insets 6 0 0 6, fillx", "[pref!]8[grow, fill]8[pref!]"));
        line.setOpaque(false);
        JTextField path = new JTextField();
        path.setName("port");
        path.putClientProperty("JTextField.placeholderText", words.say("desktop.connect.by-hand.example"));
        JLabel label = new JLabel(words.say("desktop.connect.by-hand"));
        label.setLabelFor(path);
        JButton add = new JButton(words.say("desktop.connect.by-hand.add"));
        add.setName("add-port");
        Runnable take = () -> {
            String text = path.getText().strip();
            if (!text.isEmpty()) {
                named.accept(text);
                path.setText("");
            }
        };
        add.addActionListener(pressed -> take.run());
        path.addActionListener(entered -> take.run());
        line.add(label);
        line.add(path, "wmin 80");
        line.add(add);
        return line;
    }

    /**
     * As they fare now.
     *
     * @param byColumns of which ports somebody said what the columns mean
     * @param named which ports were named by hand
     */
    void show(
            List<Watched> now,
            Assignment assignment,
            Predicate<String> byColumns,
            Predicate<String> named,
            boolean unusable) {
        List<String> paths = now.stream().map(w -> w.port().path()).toList();
        if (!paths.equals(shown)) {
            shown = paths;
            rows.removeAll();
            now.forEach(w -> rows.add(card(w)));
            if (now.isEmpty()) {
                none.setText(words.say(unusable ? "desktop.connect.no-ports" : "desktop.connect.none"));
                rows.add(none);
            }
            rows.revalidate();
            rows.repaint();
        }
        now.forEach(w -> card(w).show(
                        w,
                        assignment.isTicked(w.port().path()),
                        assignment.placeOf(w.port().path()),
                        byColumns.test(w.port().path()),
                        named.test(w.port().path())));
    }

    private DeviceCard card(Watched watched) {
        return cards.computeIfAbsent(
                watched.port().path(), path -> new DeviceCard(watched.port(), words, desk.look(), wishes));
    }

    /** As wide as it is shown: sentences wrap instead of being cut. */
    private static final class Rows extends JPanel implements javax.swing.Scrollable {
        Rows() {
            super(new MigLayout("insets 4 0 4 6, fillx, wrap, gapy 8", "[grow, fill]"));
            setOpaque(false);
        }

        @Override
        public java.awt.Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(java.awt.Rectangle visible, int orientation, int direction) {
            return STEP;
        }

        @Override
        public int getScrollableBlockIncrement(java.awt.Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
