package hiplevel.desktop.live.panel;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.ScreenCanvas;
import hiplevel.report.content.Level;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;

/** Draws a row of the list of repetitions. */
final class RepetitionCell extends JComponent implements ListCellRenderer<RepetitionRow> {
    private static final long serialVersionUID = 1;

    private static final int LINES = 3;
    private static final int PAD = 8;

    private final transient Look look;
    private transient RepetitionRow row;
    private boolean selected;

    RepetitionCell(Look look) {
        this.look = look;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends RepetitionRow> list, RepetitionRow value, int index, boolean isSelected, boolean focus) {
        row = value;
        selected = isSelected;
        setFont(list.getFont());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(200, LINES * getFontMetrics(getFont()).getHeight() + 2 * PAD);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        ScreenCanvas canvas = new ScreenCanvas(g, look, getFont());
        g.setColor(selected ? look.paper() : look.card());
        g.fillRect(0, 0, getWidth(), getHeight());
        Color mark = row.level().map(look::of).orElse(look.line());
        g.setColor(mark);
        g.fillRect(0, 3, 4, getHeight() - 6);
        FontMetrics metrics = g.getFontMetrics(getFont());
        int y = PAD + metrics.getAscent();
        row.side().ifPresent(side -> canvas.badge(row.letter(), 22, PAD + metrics.getHeight() / 2.0, side));
        g.setFont(getFont().deriveFont(Font.BOLD));
        g.setColor(look.text());
        g.drawString(row.head(), 40, y);
        g.setColor(row.level().map(look::of).orElse(look.soft()));
        g.drawString(row.word(), getWidth() - g.getFontMetrics().stringWidth(row.word()) - PAD, y);
        g.setFont(getFont().deriveFont(getFont().getSize2D() * 0.92f));
        int room = LINES - 1;
        for (int i = 0; i < row.lines().size(); i++) {
            RepetitionRow.Line line = row.lines().get(i);
            boolean past = line.level().isPresent() && line.level().get() != Level.GOOD;
            g.setColor(past ? look.of(line.level().get()) : look.soft());
            int most = room - (row.lines().size() - 1 - i);
            for (String part : inLines(line.text(), g.getFontMetrics()::stringWidth, getWidth() - 18, most)) {
                y += metrics.getHeight();
                room--;
                g.drawString(part, 14, y);
            }
        }
        g.setColor(look.line());
        g.drawLine(0, getHeight() - 1, getWidth(), getHeight() - 1);
        g.dispose();
    }

    /** Why a repetition does not count takes the lines that its measures would have; what still does not fit is shortened. */
    static List<String> inLines(String text, ToIntFunction<String> wide, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && wide.applyAsInt(rest) > width) {
            int space = rest.lastIndexOf(' ');
            while (space > 0 && wide.applyAsInt(rest.substring(0, space)) > width) {
                space = rest.lastIndexOf(' ', space - 1);
            }
            if (space <= 0) {
                break;
            }
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(shortened(rest, wide, width));
        return lines;
    }

    private static String shortened(String text, ToIntFunction<String> wide, int width) {
        String fitting = text;
        while (fitting.length() > 1 && wide.applyAsInt(fitting) > width) {
            fitting = fitting.substring(0, fitting.length() - 2) + "…";
        }
        return fitting;
    }
}
