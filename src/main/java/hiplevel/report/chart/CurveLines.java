package hiplevel.report.chart;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.CurveSummary.OneSide;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
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
        List<CurveSummary.Single> shown = shown(side);
        for (int i = 0; i < shown.size(); i++) {
            XYSeries series = new XYSeries(i, false);
            double[] values = shown.get(i).values();
            for (int k = 0; k < values.length; k += 2) {
                series.add(100.0 * k / (values.length - 1), values[k]);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    /** The repetitions that are drawn, evenly chosen where they are too many. */
    static List<CurveSummary.Single> shown(OneSide side) {
        List<CurveSummary.Single> all = side.repetitions();
        int count = Math.min(CurveChart.THIN_CURVES, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    /** @param hovers what each curve says when pointed at, in the order of {@link #shown} */
    static XYLineAndShapeRenderer thinLines(Side side, List<String> hovers, Canvas canvas) {
        Color ink = canvas.ink(Ink.of(side));
        XYLineAndShapeRenderer renderer = new HoveredLines(hovers, canvas);
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
