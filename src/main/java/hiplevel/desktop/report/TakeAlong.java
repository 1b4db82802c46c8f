package hiplevel.desktop.report;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.window.Desk;
import hiplevel.report.Format;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What can be done with a report. */
final class TakeAlong extends JPanel {
    /** What the person asks for. */
    interface Wishes {
        void export();

        void openFolder();

        void copySummary();

        void lookAgain();

        void zoom(double factor);
    }

    private static final double STEP = 1.2;

    private final transient Words words;
    private final transient Desk desk;
    private final Map<Format, JCheckBox> formats = new EnumMap<>(Format.class);
    private final JCheckBox openSim;
    private final JButton export;
    private final JButton folder;
    private final JButton copy;
    private boolean ready;

    TakeAlong(Desk desk, Wishes wishes) {
        super(new MigLayout("insets 20 20 20 20, wrap, fillx", "[grow, fill]"));
        this.desk = desk;
        words = desk.words();
        setOpaque(false);
        add(head("desktop.report.export"));
        for (Format format : Format.values()) {
            JCheckBox box = box("format-" + format.word(), "desktop.report.format." + format.word());
            box.setSelected(format == Format.HTML || format == Format.PDF);
            formats.put(format, box);
            add(box);
        }
        openSim = box("format-sto", "desktop.report.format.sto");
        add(openSim);
        export = button("export", "desktop.report.export.go", wishes::export);
        folder = button("folder", "desktop.report.folder", wishes::openFolder);
        folder.setEnabled(false);
        copy = button("copy", "desktop.report.copy", wishes::copySummary);
        add(export, "gaptop 8");
        add(folder);
        add(head("desktop.report.words"), "gaptop 24");
        add(copy);
        add(head("desktop.report.look"), "gaptop 24");
        add(button("play", "desktop.report.again", wishes::lookAgain));
        JButton larger = new JButton("+");
        larger.setName("larger");
        larger.getAccessibleContext().setAccessibleName(words.say("desktop.report.larger"));
        larger.setToolTipText(words.say("desktop.report.larger"));
        larger.addActionListener(pressed -> wishes.zoom(STEP));
        JButton smaller = new JButton("−");
        smaller.setName("smaller");
        smaller.getAccessibleContext().setAccessibleName(words.say("desktop.report.smaller"));
        smaller.setToolTipText(words.say("desktop.report.smaller"));
        smaller.addActionListener(pressed -> wishes.zoom(1 / STEP));
        add(smaller, "split 2");
        add(larger);
        ready(false);
    }

    private JLabel head(String key) {
        JLabel head = new JLabel(words.say(key));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.1f));
        return head;
    }

    private JCheckBox box(String name, String key) {
        JCheckBox box = new JCheckBox(words.say(key));
        box.setName(name);
        box.setOpaque(false);
        box.addActionListener(e -> asked());
        return box;
    }

    private JButton button(String icon, String key, Runnable pressed) {
        JButton button =
                new JButton(words.say(key), Icons.of(icon, 18, desk.look().text()));
        button.setName(
                key.substring(key.indexOf('.') + 1).toLowerCase(Locale.ROOT).replace('.', '-'));
        button.setHorizontalAlignment(JButton.LEADING);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    /** Whether there is a report to be taken. */
    void ready(boolean yes) {
        ready = yes;
        copy.setEnabled(yes);
        asked();
    }

    /** Without a format there is nothing to be written. */
    private void asked() {
        export.setEnabled(ready && (wantsOpenSim() || !wanted().isEmpty()));
    }

    void written() {
        folder.setEnabled(true);
    }

    Set<Format> wanted() {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        formats.forEach((format, box) -> {
            if (box.isSelected()) {
                wanted.add(format);
            }
        });
        return wanted;
    }

    boolean wantsOpenSim() {
        return openSim.isSelected();
    }
}
