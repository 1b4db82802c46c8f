package hiplevel.desktop.start;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import java.awt.Font;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** A large button: a picture, a word, a sentence. */
final class Door extends JButton {
    private static final int PICTURE = 56;
    private static final float TITLE_SIZE = 1.35f;

    Door(String name, String title, String sentence, char key, Look look, Runnable opened) {
        setLayout(new MigLayout("insets 18 18 16 18, wrap, fillx", "[grow]", "[][]8[grow, top]push[]"));
        setName("door-" + name);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(sentence);
        setMnemonic(key);
        addActionListener(pressed -> opened.run());
        // a focused door opens by either key
        getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "pressed");
        getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, true), "released");
        JTextArea word = new WrappedText(title);
        word.setForeground(look.text());
        word.setFont(word.getFont().deriveFont(Font.BOLD, word.getFont().getSize2D() * TITLE_SIZE));
        JTextArea said = new WrappedText(sentence);
        said.setForeground(look.soft());
        JLabel shortcut = new JLabel("Alt+" + key);
        shortcut.setForeground(look.soft());
        add(new JLabel(Icons.of(name, PICTURE, look.accent())));
        add(word, "growx, wmin 80");
        add(said, "growx, wmin 80");
        add(shortcut);
        passOn(word);
        passOn(said);
    }

    /** The words are part of the button. */
    private void passOn(JTextArea words) {
        java.awt.event.MouseAdapter pass = new java.awt.event.MouseAdapter() {
            private void on(java.awt.event.MouseEvent e) {
                dispatchEvent(javax.swing.SwingUtilities.convertMouseEvent(words, e, Door.this));
            }

            @Override
            public void mousePressed(java.awt.event.MouseEvent e) {
                on(e);
            }

            @Override
            public void mouseReleased(java.awt.event.MouseEvent e) {
                on(e);
            }

            @Override
            public void mouseEntered(java.awt.event.MouseEvent e) {
                on(e);
            }

            @Override
            public void mouseExited(java.awt.event.MouseEvent e) {
                on(e);
            }
        };
        for (var listener : words.getMouseListeners()) {
            words.removeMouseListener(listener);
        }
        for (var listener : words.getMouseMotionListeners()) {
            words.removeMouseMotionListener(listener);
        }
        words.setCursor(java.awt.Cursor.getDefaultCursor());
        words.addMouseListener(pass);
    }
}
