package hiplevel.desktop.start;

import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/** The latest recordings; Enter or two clicks open one. */
final class LatestList {
    private final DefaultListModel<KeptRecordings.Latest> rows = new DefaultListModel<>();
    private final JList<KeptRecordings.Latest> list = new JList<>(rows);
    private final Look look;
    private final DateTimeFormatter when;

    LatestList(Words words, Look look, Consumer<Path> opened) {
        this.look = look;
        when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        list.setName("latest");
        list.setBackground(look.card());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.registerKeyboardAction(
                pressed -> open(opened), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), JComponent.WHEN_FOCUSED);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open(opened);
                }
            }
        });
    }

    JList<KeptRecordings.Latest> list() {
        return list;
    }

    void show(List<KeptRecordings.Latest> latest) {
        rows.clear();
        rows.addAll(latest);
    }

    private void open(Consumer<Path> opened) {
        KeptRecordings.Latest chosen = list.getSelectedValue();
        if (chosen != null) {
            opened.accept(chosen.file());
        }
    }

    /** Its name, and when it was made. */
    private final class Row implements ListCellRenderer<KeptRecordings.Latest> {
        private final JPanel row = new JPanel(new BorderLayout(20, 0));
        private final JLabel name = new JLabel();
        private final JLabel date = new JLabel();

        Row() {
            row.setBorder(BorderFactory.createEmptyBorder(5, 12, 5, 12));
            row.add(name, BorderLayout.CENTER);
            row.add(date, BorderLayout.EAST);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends KeptRecordings.Latest> in,
                KeptRecordings.Latest latest,
                int index,
                boolean selected,
                boolean focused) {
            name.setText(latest.file().getFileName().toString());
            date.setText(when.format(latest.changed()));
            row.getAccessibleContext().setAccessibleName(name.getText() + ", " + date.getText());
            row.setBackground(selected ? in.getSelectionBackground() : in.getBackground());
            name.setForeground(selected ? in.getSelectionForeground() : look.text());
            date.setForeground(selected ? in.getSelectionForeground() : look.soft());
            return row;
        }
    }
}
