package hiplevel.desktop.window;

import java.awt.Graphics;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** What a screen looked like when it was left: it does nothing any more. */
final class Still extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient BufferedImage picture;

    private Still(BufferedImage picture) {
        this.picture = picture;
        // the keyboard is here meanwhile, and not on the way home, which the space bar would take
        setFocusable(true);
    }

    static Still of(JComponent screen) {
        BufferedImage picture = new BufferedImage(
                Math.max(1, screen.getWidth()), Math.max(1, screen.getHeight()), BufferedImage.TYPE_INT_ARGB);
        Graphics graphics = picture.createGraphics();
        screen.paint(graphics);
        graphics.dispose();
        return new Still(picture);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.drawImage(picture, 0, 0, null);
    }
}
