package hiplevel.desktop.table;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.event.TableModelEvent;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;

/**
 * A table that cuts no text, however large it is: numbers and single words have the width they need, sentences go on in the next
 * line, rows are as high as what they say. Where not even that fits, it is scrolled to the side.
 */
public final class FittedTable extends JTable {
    private static final long serialVersionUID = 1;
    private static final float AIR = 1.5f;
    /** A sentence gets no more room than this before it goes on in the next line, if others need it: as many words. */
    private static final int WORDS = 4;

    private final int[] sentences;
    private final transient WrappedCell wrapped = new WrappedCell();

    /** @param sentences the columns whose texts may be long */
    public FittedTable(TableModel model, int... sentences) {
        super(model);
        this.sentences = sentences.clone();
        setRowHeight(Math.round(getFontMetrics(getFont()).getHeight() * AIR));
        getTableHeader().setReorderingAllowed(false);
        TableKeys.leaveByTab(this);
    }

    private boolean wraps(int column) {
        return sentences != null && Arrays.stream(sentences).anyMatch(s -> s == column);
    }

    @Override
    public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
        Component cell = super.prepareRenderer(renderer, row, column);
        int width = getColumnModel().getColumn(column).getWidth();
        return wraps(column) && cell instanceof JLabel label && cell.getPreferredSize().width > width
                ? wrapped.like(label, width)
                : cell;
    }

    /** Gives every column its width; asked once all is set that its cells look by. */
    public void fit() {
        for (int column = 0; column < getColumnCount(); column++) {
            TableColumn of = getColumnModel().getColumn(column);
            int head = head(column).getPreferredSize().width;
            int least = head;
            int wanted = head;
            Set<String> seen = new HashSet<>();
            for (int row = 0; row < getRowCount(); row++) {
                String text = String.valueOf(getValueAt(row, column));
                if (seen.add(text)) {
                    Component cell = super.prepareRenderer(getCellRenderer(row, column), row, column);
                    int whole = cell.getPreferredSize().width;
                    wanted = Math.max(wanted, whole);
                    least = Math.max(least, wraps(column) ? longestWord(cell, text) : whole);
                }
            }
            of.setMinWidth(least);
            of.setPreferredWidth(wraps(column) ? Math.min(wanted, WORDS * least) : least);
        }
        revalidate();
    }

    private int longestWord(Component cell, String text) {
        FontMetrics metrics = getFontMetrics(cell.getFont());
        wrapped.like((JLabel) cell, 0);
        return wrapped.margins()
                + Stream.of(text.split("[ -]"))
                        .mapToInt(word -> metrics.stringWidth(word + "-"))
                        .max()
                        .orElse(0);
    }

    private Component head(int column) {
        Object text = getColumnModel().getColumn(column).getHeaderValue();
        return getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(this, text, false, false, -1, column);
    }

    @Override
    public void tableChanged(TableModelEvent e) {
        super.tableChanged(e);
        if (sentences != null) {
            fit();
        }
    }

    @Override
    public void doLayout() {
        super.doLayout();
        for (int row = 0; row < getRowCount() && sentences.length > 0; row++) {
            int height = getRowHeight();
            for (int column : sentences) {
                height = Math.max(height, height(row, column));
            }
            if (height != getRowHeight(row)) {
                setRowHeight(row, height);
            }
        }
    }

    /** Most are one line, which need not be laid out. */
    private int height(int row, int column) {
        Component cell = super.prepareRenderer(getCellRenderer(row, column), row, column);
        int width = getColumnModel().getColumn(column).getWidth();
        return cell instanceof JLabel label && cell.getPreferredSize().width > width
                ? wrapped.like(label, width).textHeight()
                : 0;
    }

    private int least() {
        return IntStream.range(0, getColumnCount())
                .map(column -> getColumnModel().getColumn(column).getMinWidth())
                .sum();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent().getWidth() >= least();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(least(), super.getPreferredSize().height);
    }
}
