package hiplevel.desktop.replay.strip;

import hiplevel.desktop.replay.time.TimeView;
import hiplevel.kinematics.grid.TimeGrid;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;

/**
 * A course as a line: where there are more samples than px, least and largest of each px's. Which samples belong together is
 * fixed by their number, so that a picture that moves does not shimmer.
 *
 * @param low value at the foot of the plot
 * @param high at its head
 */
record Trace(TimeGrid grid, TimeView view, Rectangle plot, double low, double high) {

    double y(double value) {
        return plot.getMaxY() - (value - low) / (high - low) * plot.height;
    }

    private double x(int i) {
        return plot.x + view.x(grid.micros(i), plot.width);
    }

    /** The samples from…to − 1, as far as they are seen, in the colour and the stroke of the graphics; gaps stay gaps. */
    void draw(Graphics2D graphics, double[] values, int from, int to) {
        int first = Math.max(from, grid.nearest(view.from()) - 1);
        int last = Math.min(to, grid.nearest(view.to()) + 2);
        int together = (int) Math.max(1, (view.to() - view.from()) / (double) grid.stepMicros() / plot.width);
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int group = Math.max(0, first / together) * together; group < last; group += together) {
            int least = -1;
            int largest = -1;
            for (int i = Math.max(first, group); i < Math.min(last, group + together); i++) {
                if (!Double.isNaN(values[i])) {
                    least = least < 0 || values[i] < values[least] ? i : least;
                    largest = largest < 0 || values[i] > values[largest] ? i : largest;
                }
            }
            down = least >= 0 && to(path, down, values, Math.min(least, largest), Math.max(least, largest));
        }
        graphics.draw(path);
    }

    private boolean to(Path2D path, boolean down, double[] values, int earlier, int later) {
        if (down) {
            path.lineTo(x(earlier), y(values[earlier]));
        } else {
            path.moveTo(x(earlier), y(values[earlier]));
        }
        if (later != earlier) {
            path.lineTo(x(later), y(values[later]));
        }
        return true;
    }
}
