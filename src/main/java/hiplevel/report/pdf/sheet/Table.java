package hiplevel.report.pdf.sheet;

import hiplevel.report.canvas.Anchor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows under heads, which are repeated on a new page. */
public final class Table {
    private static final double PADDING = 5;
    private static final double ABOVE = 2.2;

    private final Sheet sheet;
    private final double[] widths;
    private final List<String> heads;

    /** A line of text in a cell. */
    public record Line(String text, Style style) {}

    /** What stands in a cell, line under line; long lines are broken. */
    public record Cell(List<Line> lines) {
        public static Cell of(String text) {
            return new Cell(List.of(new Line(text, Style.CELL)));
        }

        public static Cell of(String text, Style style) {
            return new Cell(List.of(new Line(text, style)));
        }

        /** A value and small print under it; empty small print is left out. */
        public static Cell of(String text, Style style, String under) {
            Line first = new Line(text, style);
            return new Cell(under.isEmpty() ? List.of(first) : List.of(first, new Line(under, Style.SMALL)));
        }
    }

    /**
     * A table over the whole width.
     *
     * @param shares of the width, a column each
     */
    public Table(Sheet sheet, List<Double> shares, List<String> heads) {
        this.sheet = sheet;
        double all = shares.stream().mapToDouble(d -> d).sum();
        this.widths = shares.stream().mapToDouble(s -> s / all * Sheet.WIDTH).toArray();
        this.heads = List.copyOf(heads);
    }

    /** Writes the heads; call first. */
    public void head() throws IOException {
        List<Cell> cells = heads.stream().map(h -> Cell.of(h, Style.CELL_HEAD)).toList();
        write(cells, heightOf(broken(cells)), true);
    }

    /** Whether the page has room for the row and so much more. */
    public boolean fits(List<Cell> cells, double more) {
        return sheet.room() >= heightOf(broken(cells)) + more;
    }

    /** Writes a row, on a new page under the heads when it does not fit; fewer cells than columns: the last one spans. */
    public void row(List<Cell> cells) throws IOException {
        double height = heightOf(broken(cells));
        if (sheet.room() < height) {
            sheet.newPage();
            head();
        }
        write(cells, height, false);
    }

    private List<List<Line>> broken(List<Cell> cells) {
        List<List<Line>> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double width = width(cells, i) - PADDING;
            List<Line> lines = new ArrayList<>();
            for (Line line : cells.get(i).lines()) {
                sheet.lines(line.text(), line.style(), width).forEach(l -> lines.add(new Line(l, line.style())));
            }
            all.add(lines);
        }
        return all;
    }

    private double width(List<Cell> cells, int i) {
        if (i < cells.size() - 1) {
            return widths[i];
        }
        double rest = 0;
        for (int k = i; k < widths.length; k++) {
            rest += widths[k];
        }
        return rest;
    }

    private static double heightOf(List<List<Line>> cells) {
        return 2 * ABOVE
                + cells.stream()
                        .mapToDouble(lines -> lines.stream()
                                .mapToDouble(l -> l.style().leading())
                                .sum())
                        .max()
                        .orElse(0);
    }

    private void write(List<Cell> cells, double height, boolean head) throws IOException {
        double x = Sheet.MARGIN;
        List<List<Line>> broken = broken(cells);
        for (int i = 0; i < broken.size(); i++) {
            double at = sheet.y() + ABOVE;
            for (Line line : broken.get(i)) {
                sheet.line(line.text(), x, at + line.style().size(), Anchor.START, line.style());
                at += line.style().leading();
            }
            x += widths[i];
        }
        sheet.skip(height);
        sheet.rule(Sheet.MARGIN, sheet.y(), Sheet.WIDTH, head ? Palette.SOFT : Palette.LINE);
    }
}
