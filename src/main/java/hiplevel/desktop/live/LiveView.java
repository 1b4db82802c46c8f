package hiplevel.desktop.live;

import hiplevel.desktop.capture.Capture;
import hiplevel.desktop.capture.board.Board;
import hiplevel.desktop.capture.board.BodyShot;
import hiplevel.desktop.capture.board.SensorShot;
import hiplevel.desktop.capture.board.ToldRepetition;
import hiplevel.desktop.capture.board.TraceWindow;
import hiplevel.desktop.figure.FigurePanel;
import hiplevel.desktop.live.panel.NumberPanel;
import hiplevel.desktop.live.panel.RecordBar;
import hiplevel.desktop.live.panel.RepetitionList;
import hiplevel.desktop.live.panel.SensorTiles;
import hiplevel.desktop.live.panel.StatusPanel;
import hiplevel.desktop.live.trace.TraceKind;
import hiplevel.desktop.live.trace.TracePanel;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.TextSize;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.report.figure.BodyFigure;
import hiplevel.words.Words;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Moving: sensors at the left, the body and its traces in the middle, repetitions at the right, recording below. */
final class LiveView extends JPanel {
    private static final long serialVersionUID = 1;

    /** Of that many frames one also shows what does not move. */
    private static final int SLOW_FRAMES = 10;

    private static final double PARTS_OF_A_DEGREE = 20;
    private static final int BELOW = 46;

    private final transient Look look;
    private final transient Capture capture;
    private final SensorTiles tiles;
    private final FigurePanel figure;
    private final NumberPanel number;
    private final TracePanel pelvis;
    private final TracePanel knees;
    private final RepetitionList repetitions;
    private final RecordBar bar;
    private final StatusPanel status;
    private final transient TraceWindow window = new TraceWindow();
    private double windowSeconds = 10;
    private transient Watched watched;
    private boolean pelvisWorn = true;
    private int frames;
    private long shownMicros;

    /**
     * @param head above the traces: what is done
     * @param latest below: what can be done with the latest recording
     * @param remark over that while it asks
     * @param told hears of each repetition once
     */
    LiveView(
            Look look,
            Words words,
            Capture capture,
            JComponent head,
            RecordBar bar,
            JComponent latest,
            JComponent remark,
            Consumer<ToldRepetition> told) {
        super(new MigLayout(
                "insets 10 18 6 18, fill",
                "[pref!, fill]16[min:min, grow, fill]16[190:250:340, grow 20, fill]",
                "[grow, fill]8[pref!]"));
        this.look = look;
        this.capture = capture;
        this.bar = bar;
        setOpaque(false);
        tiles = new SensorTiles(look, words);
        figure = new FigurePanel(look, words);
        number = new NumberPanel(look, words);
        pelvis = new TracePanel(TraceKind.PELVIS, look, words);
        knees = new TracePanel(TraceKind.KNEES, look, words);
        repetitions = new RepetitionList(look, words, capture.settings().bands(), told);
        status = new StatusPanel(look, words);
        watched = Watched.by(capture.settings());
        JPanel left = new JPanel(new BorderLayout());
        left.setOpaque(false);
        left.add(tiles, BorderLayout.NORTH);
        left.add(status, BorderLayout.SOUTH);
        add(left);
        add(middle(head));
        add(repetitions, "wmin 0, wrap");
        add(bottom(latest, remark), "span 3, growx");
    }

    private JPanel middle(JComponent head) {
        JPanel middle = new JPanel(
                new MigLayout("insets 0, fill, wrap", "[grow, fill]", "[pref!]6[grow 55, fill]6[grow 45, fill]"));
        middle.setOpaque(false);
        middle.add(head);
        JPanel body = new JPanel(
                new MigLayout("insets 0, fill", "[160:300:600, grow 40, fill]20[grow 60, fill]", "[grow, fill]"));
        body.setOpaque(false);
        body.add(card(figure));
        body.add(number);
        // not less than what it says needs, or its card would hang out at the bottom
        middle.add(body);
        JPanel traces = new JPanel(
                new MigLayout("insets 0, fill, wrap, gapy 6", "[grow, fill]", "[grow, fill, sg][grow, fill, sg]"));
        traces.setOpaque(false);
        traces.add(card(pelvis), "wmin 0");
        traces.add(card(knees), "wmin 0");
        middle.add(traces);
        return middle;
    }

    private JPanel bottom(JComponent latest, JComponent remark) {
        JPanel bottom = new JPanel(new MigLayout("insets 0, fillx, wrap, gapy 6", "[grow, fill]"));
        bottom.setOpaque(false);
        bottom.add(bar);
        JPanel below = new JPanel(new MigLayout("insets 0, fill", "push[pref!]", "[" + below() + "px!, center]"));
        below.setOpaque(false);
        // lies over the rest while it asks: nothing moves
        below.add(remark, "pos 0 0 100% 100%");
        below.add(latest);
        bottom.add(below);
        return bottom;
    }

    /** What the wearer is asked stands in two lines where texts are large. */
    private int below() {
        int lines = 2 * getFontMetrics(getFont()).getHeight() + BELOW / 4;
        return TextSize.isLarge(this) ? Math.max(BELOW, lines) : BELOW;
    }

    private JPanel card(Component content) {
        Card card = new Card(look, new MigLayout("insets 3, fill", "[grow, fill]", "[grow, fill]"));
        card.add(content);
        return card;
    }

    /** Another exercise may watch other bands. */
    void settingsChanged() {
        watched = Watched.by(capture.settings());
    }

    /** How much of the past the traces show. */
    void showSeconds(double seconds) {
        windowSeconds = seconds;
    }

    /** Of the newest pose that was shown. */
    long shownMicros() {
        return shownMicros;
    }

    /** As finely as a picture can show it, so that a body that stands still is not painted anew. */
    private static double drawable(double degrees) {
        return Math.rint(degrees * PARTS_OF_A_DEGREE) / PARTS_OF_A_DEGREE;
    }

    /** Shows what is known now: once a frame, on the event thread. */
    void frame() {
        Board board = capture.board();
        BodyShot body = board.body();
        shownMicros = body.timeMicros();
        long now = Math.max(capture.nowMicros(), body.timeMicros());
        board.traces().copy(now - (long) (windowSeconds * 1e6), window);
        pelvis.show(window, now, windowSeconds, watched.drop());
        knees.show(window, now, windowSeconds, watched.cave());
        figure.show(new BodyFigure(
                body.stance(),
                drawable(body.obliquityDeg()),
                Map.of(
                        Side.LEFT, drawable(body.leftAdductionDeg()),
                        Side.RIGHT, drawable(body.rightAdductionDeg())),
                watched.drop(),
                watched.cave(),
                false));
        number.show(body, pelvisWorn, watched.drop(), watched.cave());
        number.show(board.cue(), now);
        if (frames++ % SLOW_FRAMES == 0) {
            List<SensorShot> sensors = board.sensors();
            tiles.show(sensors, capture.ports(), now);
            pelvisWorn = sensors.isEmpty()
                    || sensors.stream()
                            .anyMatch(s -> s.used() && s.sensor().placement().equals(Optional.of(Placement.PELVIS)));
            repetitions.show(board);
            bar.show(capture.recordings().state(), now);
            status.show(capture, sensors);
        }
    }
}
