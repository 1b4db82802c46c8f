package hiplevel.report.chart;

import hiplevel.report.canvas.Canvas;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Lines that each say something when pointed at, where the canvas can do so. */
final class HoveredLines extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<String> hovers;
    private final transient Canvas canvas;

    /** @param hovers one a series */
    HoveredLines(List<String> hovers, Canvas canvas) {
        super(true, false);
        this.hovers = List.copyOf(hovers);
        this.canvas = canvas;
    }

    @Override
    protected void drawFirstPassShape(Graphics2D graphics, int pass, int series, int item, Shape shape) {
        canvas.hovered(hovers.get(series), () -> super.drawFirstPassShape(graphics, pass, series, item, shape));
    }
}
