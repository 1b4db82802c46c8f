package hiplevel.desktop.replay;

import hiplevel.desktop.figure.FigurePanel;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.replay.control.AgainPanel;
import hiplevel.desktop.replay.control.Corrections;
import hiplevel.desktop.replay.control.Moves;
import hiplevel.desktop.replay.control.Readout;
import hiplevel.desktop.replay.control.RepetitionsPanel;
import hiplevel.desktop.replay.control.Shortcuts;
import hiplevel.desktop.replay.control.Transport;
import hiplevel.desktop.replay.strip.CurveStrip;
import hiplevel.desktop.replay.strip.OverviewStrip;
import hiplevel.desktop.replay.strip.Sketch;
import hiplevel.desktop.replay.time.Player;
import hiplevel.desktop.replay.time.Playhead;
import hiplevel.desktop.replay.time.TimeView;
import hiplevel.desktop.window.Desk;
import hiplevel.desktop.window.Place;
import hiplevel.desktop.window.Screen;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Repetition;
import hiplevel.report.replay.Instant;
import hiplevel.session.Input;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** A recording looked at again. */
public final class ReplayScreen implements Screen {
    private static final int SKETCH_MILLIS = 100;
    /** Of a longer recording the charts show a part. */
    private static final long LONGEST_VIEW_MICROS = 90_000_000;

    private static final long SHORTEST_VIEW_MICROS = 5_000_000;
    private static final int MANY = 12;

    private final Desk desk;
    private final Path recording;
    private final Optional<Place.Standing> standing;
    private final Words words;
    private final Playhead head = new Playhead();
    private final TimeView whole = new TimeView();
    private final TimeView seen = new TimeView();
    private final Moves moves = new Moves(head);
    private final Player player = new Player(head, System::nanoTime);
    private final Workbench bench;
    private final FigurePanel figure;
    private final Readout readout;
    private final CurveStrip drop;
    private final CurveStrip cave;
    private final OverviewStrip overview;
    private final Transport transport;
    private final RepetitionsPanel repetitions;
    private final AgainPanel again;
    private final JButton report;
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 8 10 6 10, fill, gap 8",
            "[256:24%:380][grow, fill][370:31%:500]",
            "[grow, fill, 100:400:][90!][pref!]"));
    private final Timer sketching;
    private volatile Optional<Sketch> sketch = Optional.empty();

    public ReplayScreen(Desk desk, Place.Replay place) {
        this.desk = desk;
        recording = place.recording();
        standing = place.standing();
        words = desk.words();
        Look look = desk.look();
        bench = new Workbench(desk, place, new Told());
        figure = new FigurePanel(look, words);
        readout = new Readout(look, words);
        drop = new CurveStrip(CurveStrip.Kind.DROP, look, words, head, seen);
        cave = new CurveStrip(CurveStrip.Kind.CAVE, look, words, head, seen);
        overview = new OverviewStrip(look, words, head, whole, seen);
        transport = new Transport(moves, look, words);
        repetitions = new RepetitionsPanel(look, words, this::lookAt, bench::correct);
        again = new AgainPanel(desk, bench::analyse);
        report = new JButton(words.say("desktop.replay.report"), Icons.of("report", 18, look.text()));
        sketching = new Timer(SKETCH_MILLIS, tick -> sketched());
        layOut(look);
        head.listen(this::follow);
        Shortcuts.install(panel, moves, seen);
    }

    private void layOut(Look look) {
        panel.setOpaque(false);
        panel.add(
                card(look, "[grow 100, fill, shrinkprio 200, 150::][fill, 130:pref:]", figure, readout),
                "grow, hmin 0");
        panel.add(card(look, "[grow, fill][grow, fill]", drop, cave), "grow, wmin 189, hmin 0");
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("tabs");
        tabs.addTab(words.say("desktop.replay.rows"), repetitions);
        tabs.addTab(words.say("desktop.replay.again"), again);
        panel.add(tabs, "grow, hmin 0, wmin 0, wrap");
        panel.add(card(look, "[grow, fill]", overview), "span 3, grow, wrap");
        report.setName("report");
        report.setEnabled(false);
        report.addActionListener(pressed -> desk.go(new Place.Report(List.of(recording), bench.settings())));
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill][pref!]"));
        foot.setOpaque(false);
        foot.add(transport, "growx, wmin 0");
        foot.add(report);
        panel.add(foot, "span 3, growx");
    }

    private static JPanel card(Look look, String rows, JComponent... parts) {
        JPanel card = new JPanel(new MigLayout("insets 4, fill, wrap 1, gap 2", "[grow, fill]", rows));
        card.setBackground(look.card());
        card.setBorder(BorderFactory.createLineBorder(look.line()));
        for (JComponent part : parts) {
            card.add(part, "wmin 0, hmin 0");
        }
        return card;
    }

    /** Who chooses a repetition wants to see it, perhaps to correct it: playing on would be at another one by then. */
    private void lookAt(long micros) {
        head.play(false);
        head.seek(micros);
    }

    @Override
    public String title() {
        return words.say("desktop.replay.title", Input.nameOf(recording));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public Optional<Place> asItIs() {
        Optional<Place.Standing> now =
                bench.last().map(known -> new Place.Standing(head.position(), head.a(), head.b()));
        return Optional.of(new Place.Replay(recording, Optional.of(bench.settings()), now.or(() -> standing)));
    }

    @Override
    public void shown() {
        sketching.start();
        bench.open();
    }

    @Override
    public void hidden() {
        sketching.stop();
        head.play(false);
        player.stop();
    }

    private void sketched() {
        sketch.map(Sketch::fastest).filter(bars -> bars.length > 0).ifPresent(bars -> {
            if (bench.last().isEmpty()) {
                long length = bars.length * Sketch.BAR_MICROS;
                whole.span(0, length);
                head.span(0, length);
                overview.sketch(bars, 0);
            }
        });
    }

    /** Everything shows the instant at which one is. */
    private void follow() {
        if (bench.last().isEmpty()) {
            return;
        }
        if (head.playing()) {
            seen.reveal(head.position());
        }
        Replayed now = bench.last().get();
        Instant instant = now.courses().at(head.position());
        instant.figure().ifPresentOrElse(figure::show, figure::clear);
        readout.show(instant, now.courses());
        readout.compare(head.a(), head.b(), now.courses());
        repetitions.follow(instant.repetition(), head.position());
        if (head.position() < seen.from() || head.position() > seen.to()) {
            seen.reveal(head.position());
        }
    }

    /** What comes of the work in the background. */
    private final class Told implements Workbench.Shown {
        @Override
        public void sketched(Sketch began) {
            sketch = Optional.of(began);
        }

        @Override
        public void opened(Opened opened) {
            ReplayScreen.this.sketched();
            sketching.stop();
        }

        @Override
        public void analysed(Replayed now) {
            boolean first = now.changes().isEmpty();
            long start = now.recording().startMicros();
            long end = now.recording().endMicros();
            drop.show(now.courses(), start);
            cave.show(now.courses(), start);
            overview.sketch(sketch.map(Sketch::fastest).orElse(new float[0]), start);
            overview.show(
                    now.courses(),
                    now.ticks(),
                    Corrections.of(now.session(), now.input().edits())::has,
                    start);
            moves.among(now.ticks());
            transport.zero(start);
            repetitions.show(now.courses(), now.session(), now.input().edits());
            again.show(now.session(), now.changes());
            report.setEnabled(true);
            if (first) {
                whole.span(start, end);
                seen.span(start, end);
                head.span(start, end);
                goToFirst(now, start, end);
                standing.ifPresent(was -> head.stand(was.position(), was.a(), was.b()));
            }
            follow();
        }

        /** There is something to see at the first turning point, and room for a dozen: strides want another scale than squats. */
        private void goToFirst(Replayed now, long start, long end) {
            List<Repetition> first = now.courses().repetitions().stream()
                    .map(MeasuredRepetition::repetition)
                    .filter(Repetition::accepted)
                    .limit(MANY)
                    .toList();
            long from = first.isEmpty() ? start : first.get(0).startMicros();
            long to = first.isEmpty() ? end : first.get(first.size() - 1).endMicros();
            long length = Math.min(LONGEST_VIEW_MICROS, Math.max(SHORTEST_VIEW_MICROS, to - from));
            seen.see(from - length / 20, from + length * 21 / 20);
            head.seek(first.isEmpty() ? start : first.get(0).turnMicros());
        }

        @Override
        public void busy(boolean yes) {
            repetitions.busy(yes);
            again.busy(yes);
        }
    }
}
