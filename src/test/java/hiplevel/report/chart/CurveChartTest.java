package hiplevel.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.CurveSummary.OneSide;
import hiplevel.asymmetry.CurveSummary.Single;
import hiplevel.asymmetry.curves.CurveTest.Cluster;
import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CurveChartTest {
    private static final Band BAND = new Band(5, 8, "a test");

    @Test
    void aStretchFrom35To62PercentIsShadedFrom35To62PercentOfThePlotsWidth() {
        String svg = svg(curves(5, 1, right(35, 62)));
        Rectangle plot = plot(svg);
        Rectangle stripe = stripes(svg).get(0);
        assertThat((stripe.x - plot.x) / plot.width).isCloseTo(0.35, within(0.001));
        assertThat((stripe.x + stripe.width - plot.x) / plot.width).isCloseTo(0.62, within(0.001));
        assertThat(stripe.y).isEqualTo(plot.y, within(0.1));
        assertThat(stripe.height).isEqualTo(plot.height, within(0.1));
        Rectangle bar = bars(svg).get(0);
        assertThat(bar.x).isEqualTo(stripe.x, within(0.1));
        assertThat(bar.width).isEqualTo(stripe.width, within(0.1));
        assertThat(bar.y + bar.height).isLessThan(plot.y);
        assertThat(svg).contains(">R &gt; L<");
    }

    @Test
    void everyStretchIsShadedAndLabelsOfNeighboursStandApart() {
        String svg = svg(curves(5, 1, right(2, 4), right(6, 8), left(97, 100)));
        assertThat(stripes(svg)).hasSize(3);
        assertThat(bars(svg)).hasSize(3);
        List<Double> labels = Pattern.compile(" x=\"([0-9.]+)\"[^>]*>[LR] &gt; [LR]<")
                .matcher(svg)
                .results()
                .map(m -> Double.valueOf(m.group(1)))
                .toList();
        assertThat(labels).hasSize(3);
        assertThat(labels.get(1) - labels.get(0)).isGreaterThan(38);
        assertThat(labels.get(2)).isLessThan(CurveChart.WIDTH - 20);
    }

    @Test
    void whereNobodyIsToldOfAStretchNoneIsDrawn() {
        String svg = svg(curves(5, 1));
        assertThat(stripes(svg)).isEmpty();
        assertThat(bars(svg)).isEmpty();
        assertThat(svg).doesNotContain("&gt; L<", "&gt; R<");
    }

    @Test
    void theStretchIsSaidToThoseWhoCannotSeeIt() {
        assertThat(new CurveChart(curves(5, 1, right(34.8, 62.1)), Optional.empty(), Words.ENGLISH).description())
                .contains("From 35 to 62 % of the movement a stripe and a bar mark that right lies higher.");
    }

    @Test
    void everyDrawnRepetitionSaysWhichItIsWhenPointedAt() {
        assertThat(titles(svg(curves(3, 1))))
                .containsExactlyInAnyOrder(
                        "Repetition 1, left: 0.0° to 3.0°",
                        "Repetition 2, left: 0.0° to 4.0°",
                        "Repetition 3, left: 0.0° to 5.0°",
                        "Repetition 1, right: 0.0° to 7.0°",
                        "Repetition 2, right: 0.0° to 8.0°",
                        "Repetition 3, right: 0.0° to 9.0°");
        assertThat(titles(svg(curves(90, 1)))).hasSize(2 * CurveChart.THIN_CURVES);
    }

    @Test
    void whatIsSaidBelongsToTheCurvePointedAt() {
        Document svg = parsed(svg(curves(3, 1)));
        NodeList targets = svg.getElementsByTagName("use");
        List<String> fromTheTop = IntStream.range(0, targets.getLength())
                .mapToObj(i -> (Element) targets.item(i))
                .sorted(Comparator.comparingDouble(t -> top(svg, t.getAttribute("href"))))
                .map(Element::getTextContent)
                .toList();
        assertThat(fromTheTop)
                .containsExactly(
                        "Repetition 3, right: 0.0° to 9.0°",
                        "Repetition 2, right: 0.0° to 8.0°",
                        "Repetition 1, right: 0.0° to 7.0°",
                        "Repetition 3, left: 0.0° to 5.0°",
                        "Repetition 2, left: 0.0° to 4.0°",
                        "Repetition 1, left: 0.0° to 3.0°");
    }

    /** The smallest y of the path that {@code #id} names. */
    private static double top(Document svg, String href) {
        NodeList paths = svg.getElementsByTagName("path");
        Element path = IntStream.range(0, paths.getLength())
                .mapToObj(i -> (Element) paths.item(i))
                .filter(p -> href.equals("#" + p.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("[ML]\\s*[-0-9.]+[ ,]([-0-9.]+)")
                .matcher(path.getAttribute("d"))
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group(1)))
                .min()
                .orElseThrow();
    }

    @Test
    void repetitionsOfSeveralTrialsSayTheirTrial() {
        assertThat(titles(svg(curves(2, 2))))
                .contains("Trial 1. Repetition 1, left: 0.0° to 3.0°", "Trial 2. Repetition 2, left: 0.0° to 4.0°");
    }

    private static Cluster right(double from, double to) {
        return new Cluster(Side.RIGHT, from, to, 12, 0.01, 5);
    }

    private static Cluster left(double from, double to) {
        return new Cluster(Side.LEFT, from, to, 12, 0.01, -5);
    }

    /** So many repetitions a side in so many trials in turn; each higher by 1° than the one before. */
    private static CurveSummary curves(int count, int trials, Cluster... telling) {
        return new CurveSummary(
                Catalogue.SINGLE_LEG_SQUAT,
                Measure.PEAK_PELVIC_DROP,
                Map.of(Side.LEFT, side(3, count, trials), Side.RIGHT, side(7, count, trials)),
                Optional.empty(),
                List.of(telling));
    }

    private static OneSide side(double peak, int count, int trials) {
        List<Single> singles = IntStream.range(0, count)
                .mapToObj(i -> new Single(1 + i % trials, i + 1, bump(peak + i)))
                .toList();
        double[] sd = new double[101];
        Arrays.fill(sd, 0.5);
        return new OneSide(bump(peak), sd, singles);
    }

    private static double[] bump(double peak) {
        return IntStream.rangeClosed(0, 100)
                .mapToDouble(k -> peak * Math.sin(Math.PI * k / 100))
                .toArray();
    }

    private static String svg(CurveSummary curves) {
        return new CurveChart(curves, Optional.of(BAND), Words.ENGLISH).svg("chart");
    }

    private record Rectangle(double x, double y, double width, double height) {}

    /** The plot, as wide as the watch zone. */
    private static Rectangle plot(String svg) {
        Rectangle watch = rectangles(svg, "--watch-zone").get(0);
        Rectangle flag = rectangles(svg, "--flag-zone").get(0);
        double bottom = 300 - 46;
        assertThat(flag.width).isEqualTo(watch.width);
        return new Rectangle(flag.x, flag.y, flag.width, bottom - flag.y);
    }

    private static List<Rectangle> stripes(String svg) {
        return rectangles(svg, "--ink").stream().filter(r -> r.height > 10).toList();
    }

    private static List<Rectangle> bars(String svg) {
        return rectangles(svg, "--ink").stream().filter(r -> r.height <= 10).toList();
    }

    /** Those that are filled with that ink, by themselves or by their group. */
    private static List<Rectangle> rectangles(String svg, String ink) {
        NodeList all = parsed(svg).getElementsByTagName("rect");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(r -> fill(r).equals("var(" + ink + ")"))
                .map(r -> new Rectangle(number(r, "x"), number(r, "y"), number(r, "width"), number(r, "height")))
                .toList();
    }

    private static String fill(Element element) {
        String own = element.getAttribute("fill");
        return own.isEmpty() && element.getParentNode() instanceof Element parent ? fill(parent) : own;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<String> titles(String svg) {
        NodeList all = parsed(svg).getElementsByTagName("title");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the chart is not XML", e);
        }
    }
}
