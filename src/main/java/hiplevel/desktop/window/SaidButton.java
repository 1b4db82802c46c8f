package hiplevel.desktop.window;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Opens what was said so far; says how much of it nobody can have read. It is always as wide. */
final class SaidButton extends JButton {
    private static final long serialVersionUID = 1;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int ROWS = 8;
    private static final int COLUMNS = 72;

    private final transient Said said;
    private final transient Words words;
    private final transient Look look;

    SaidButton(Said said, Words words, Look look) {
        super("+" + Said.MOST, Icons.of("list", 16, look.soft()));
        this.said = said;
        this.words = words;
        this.look = look;
        setName("message-earlier");
        putClientProperty("JButton.buttonType", "toolBarButton");
        Dimension widest = getPreferredSize();
        setMinimumSize(widest);
        setPreferredSize(widest);
        setHorizontalAlignment(LEADING);
        addActionListener(pressed -> open());
        renew();
    }

    /** Something was said, or looked at. */
    void renew() {
        int missed = said.missed();
        setVisible(!said.isEmpty());
        setText(missed > 0 ? "+" + missed : "");
        String name = missed > 0
                ? words.say("desktop.window.message.missed", Integer.toString(missed))
                : words.say("desktop.window.message.earlier");
        setToolTipText(words.say("desktop.window.message.key", name));
        getAccessibleContext().setAccessibleName(name);
    }

    /** Shows all that was said, the newest first: to be read, scrolled and copied. Escape closes it. */
    void open() {
        if (said.isEmpty()) {
            return;
        }
        JTextArea list = new JTextArea(text(), ROWS, COLUMNS);
        list.setName("messages");
        list.getAccessibleContext().setAccessibleName(words.say("desktop.window.message.earlier"));
        list.setEditable(false);
        list.setLineWrap(true);
        list.setWrapStyleWord(true);
        list.setBackground(look.card());
        list.setForeground(look.text());
        list.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        list.setCaretPosition(0);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPopupMenu popup = new JPopupMenu();
        popup.getAccessibleContext().setAccessibleName(words.say("desktop.window.message.earlier"));
        popup.add(scroll);
        Dimension size = popup.getPreferredSize();
        popup.show(this, getWidth() - size.width, -size.height);
        // a menu gives the keyboard to the window around it when it opens
        SwingUtilities.invokeLater(list::requestFocusInWindow);
        said.lookedAt();
        renew();
    }

    private String text() {
        return said.newestFirst().stream()
                .map(sentence -> TIME.format(sentence.at()) + "  " + sentence.text())
                .collect(Collectors.joining("\n"));
    }
}
