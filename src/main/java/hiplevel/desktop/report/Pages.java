package hiplevel.desktop.report;

import hiplevel.desktop.look.Look;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** The pages, one below the other, as wide as there is room for. */
final class Pages extends JPanel implements Scrollable {
    private static final int GAP = 18;
    private static final int WIDEST = 1100;

    private final transient Look look;
    private transient List<BufferedImage> images = List.of();
    private double zoom = 1;

    Pages(Words words, Look look) {
        this.look = look;
        setName("pages");
        setOpaque(true);
        setBackground(look.paper());
        setFocusable(true);
        getAccessibleContext().setAccessibleName(words.say("desktop.report.pages"));
    }

    void show(List<BufferedImage> pages) {
        images = pages;
        revalidate();
        repaint();
    }

    /** 1: as wide as there is room for. */
    void zoom(double factor) {
        zoom = Math.max(0.4, Math.min(3, zoom * factor));
        revalidate();
        repaint();
    }

    private int pageWidth() {
        int room = getParent() == null ? WIDEST : getParent().getWidth();
        return (int) (zoom * Math.max(200, Math.min(WIDEST, room) - 2 * GAP));
    }

    private int pageHeight(BufferedImage page) {
        return (int) Math.round(pageWidth() * page.getHeight() / (double) page.getWidth());
    }

    @Override
    public Dimension getPreferredSize() {
        int height = GAP;
        for (BufferedImage page : images) {
            height += pageHeight(page) + GAP;
        }
        return new Dimension(pageWidth() + 2 * GAP, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        own.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        Rectangle seen = own.getClipBounds();
        int left = Math.max(GAP, (getWidth() - pageWidth()) / 2);
        int top = GAP;
        for (BufferedImage page : images) {
            int height = pageHeight(page);
            if (seen.intersects(left, top, pageWidth(), height)) {
                own.drawImage(page, left, top, pageWidth(), height, null);
                own.setColor(look.line());
                own.drawRect(left - 1, top - 1, pageWidth() + 1, height + 1);
            }
            top += height + GAP;
        }
        own.dispose();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(WIDEST, 800);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 48;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height - 48 : visible.width - 48;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return zoom <= 1;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
