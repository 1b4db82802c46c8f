package hiplevel.report.chart;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.CurveSummary.OneSide;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One side's curves as JFreeChart draws them: the repetitions thin, the mean thick with its SD around it. */
final class CurveLines {
    private static final float[] DASHES = {7, 4};

    private CurveLines() {}

    static XYSeriesCollection thin(OneSide side) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        List<CurveSummary.Single> all = side.repetitions();
        int shown = Math.min(CurveChart.THIN_CURVES, all.size());
        for (int i = 0; i < shown; i++) {
            XYSeries series = new XYSeries(i, false);
            double[] values = all.get((int) ((long) i * all.size() / shown)).values();
            for (int k = 0; k < values.length; k += 2) {
                series.add(100.0 * k / (values.length - 1), values[k]);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    static XYLineAndShapeRenderer thinLines(Side side, Canvas canvas) {
        Color ink = canvas.ink(Ink.of(side));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultPaint(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 85));
        renderer.setDefaultStroke(new BasicStroke(0.9f));
        return renderer;
    }

    static YIntervalSeriesCollection mean(OneSide side) {
        YIntervalSeries series = new YIntervalSeries("mean", false, true);
        double[] mean = side.mean();
        for (int k = 0; k < mean.length; k++) {
            double sd = Double.isFinite(side.sd()[k]) ? side.sd()[k] : 0;
            if (Double.isFinite(mean[k])) {
                series.add(100.0 * k / (mean.length - 1), mean[k], mean[k] - sd, mean[k] + sd);
            }
        }
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        dataset.addSeries(series);
        return dataset;
    }

    static DeviationRenderer meanLine(Side side, Canvas canvas) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.16f);
        renderer.setSeriesPaint(0, canvas.ink(Ink.of(side)));
        renderer.setSeriesFillPaint(0, canvas.ink(Ink.of(side)));
        renderer.setSeriesStroke(
                0,
                side == Side.LEFT
                        ? new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                        : new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return renderer;
    }
}
