package hiplevel.desktop.window;

import hiplevel.desktop.look.Roomy;
import java.awt.Component;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Toolkit;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JScrollPane;

/** Where dialogs are put. */
public final class Dialogs {
    private Dialogs() {}

    /**
     * As large as its content wants, in the middle of what it was asked from; never larger than the screen: then it is
     * scrolled.
     */
    public static void fill(JDialog dialog, JComponent content, Component over) {
        GraphicsConfiguration on = dialog.getGraphicsConfiguration();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(on);
        JScrollPane scroll = Roomy.of(content);
        scroll.setPreferredSize(content.getPreferredSize());
        dialog.setContentPane(scroll);
        dialog.pack();
        dialog.setSize(
                Math.min(dialog.getWidth(), on.getBounds().width - taken.left - taken.right),
                Math.min(dialog.getHeight(), on.getBounds().height - taken.top - taken.bottom));
        // moves it into the screen too
        dialog.setLocationRelativeTo(over);
    }
}
