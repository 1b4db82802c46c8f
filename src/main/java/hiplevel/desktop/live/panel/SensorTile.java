package hiplevel.desktop.live.panel;

import hiplevel.connection.SensorStatus;
import hiplevel.desktop.capture.board.SensorShot;
import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.WrappedText;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.report.content.Level;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** How one sensor is heard. */
final class SensorTile extends Card {
    private static final long serialVersionUID = 1;

    /** A sensor that says nothing for so long does not stutter, it is silent. */
    private static final long SILENT_MICROS = 1_000_000;
    /** Of what its rate promises. */
    private static final double ENOUGH = 0.9;

    private final transient Look look;
    private final transient Words words;
    private final int rank;
    private final SteadyLabel state;
    private final SteadyLabel rate;
    private final SteadyLabel losses;
    private final SteadyLabel seen;
    private transient Optional<SteadyLabel> battery = Optional.empty();

    SensorTile(SensorShot first, Look look, Words words) {
        super(look, new MigLayout("insets 10 12 10 12, fillx, wrap, gapy 1", "[grow, fill]"));
        this.look = look;
        this.words = words;
        rank = rank(first);
        String place = first.sensor()
                .placement()
                .map(p -> words.sentence(p.saying()))
                .orElse(first.sensor().name());
        setName("sensor-" + first.sensor().id());
        JTextArea name = new WrappedText(place);
        name.setName("placement");
        name.setFont(name.getFont().deriveFont(Font.BOLD, name.getFont().getSize2D() * 1.15f));
        first.sensor().placement().flatMap(p -> p.side()).ifPresent(side -> name.setForeground(look.of(side)));
        state = new SteadyLabel("state", 1f, Font.BOLD, words.say("desktop.live.sensor.silent"));
        rate = new SteadyLabel("rate", 1f, Font.PLAIN, words.say("desktop.live.sensor.rate", "8888"));
        losses = new SteadyLabel("losses", 0.92f, Font.PLAIN, words.say("desktop.live.sensor.missing", "88888888"));
        seen = new SteadyLabel("last-seen", 0.92f, Font.PLAIN, words.say("desktop.live.sensor.seen", "8888.8"));
        add(name, "wmin " + longestWord(name) + "px");
        add(state);
        add(rate);
        add(losses);
        add(seen);
        losses.setForeground(look.soft());
        seen.setForeground(look.soft());
        setToolTipText(first.sensor().device() + " " + first.sensor().serial());
    }

    /** Where a sensor's tile stands among the others: the smallest first. */
    static int rank(SensorShot sensor) {
        return sensor.sensor().placement().map(Placement::ordinal).orElse(Integer.MAX_VALUE);
    }

    int rank() {
        return rank;
    }

    /** Where texts are large a place stands in two lines. */
    private static int longestWord(JTextArea text) {
        return 1
                + Stream.of(text.getText().split(" "))
                        .mapToInt(text.getFontMetrics(text.getFont())::stringWidth)
                        .max()
                        .orElse(0);
    }

    /** Of a tile of a sensor that is worn where there is most to be said. */
    static int usualWidth(Look look, Words words) {
        return Stream.of(Placement.values())
                .map(place -> new SensorShot(SensorDescription.worn(0, "", place), true, 0, 0, 0, 0))
                .mapToInt(shot -> new SensorTile(shot, look, words).getPreferredSize().width)
                .max()
                .orElse(0);
    }

    void show(SensorShot now, long nowMicros) {
        long silentFor = Math.max(0, nowMicros - now.lastSeenMicros());
        boolean silent = silentFor > SILENT_MICROS;
        boolean few = now.sensor().rateHz().isPresent()
                && now.lastSecond() < ENOUGH * now.sensor().rateHz().getAsDouble();
        Level level = silent ? Level.FLAG : few ? Level.WATCH : Level.GOOD;
        state.say("● "
                + words.say(
                        silent
                                ? "desktop.live.sensor.silent"
                                : few ? "desktop.live.sensor.few" : "desktop.live.sensor.heard"));
        state.setForeground(look.of(level));
        rate.say(words.say("desktop.live.sensor.rate", silent ? "0" : Integer.toString(now.lastSecond())));
        losses.say(words.say("desktop.live.sensor.missing", now.missing()));
        seen.say(
                silent
                        ? words.say("desktop.live.sensor.seen", Saying.number(silentFor * 1e-6, 0))
                        : words.say("desktop.live.sensor.now"));
    }

    /** What the sensor said of its battery. */
    void battery(double told) {
        boolean volts = told <= SensorStatus.HIGHEST_VOLTS;
        String text = words.say(
                volts ? "desktop.live.sensor.volts" : "desktop.live.sensor.percent",
                Saying.number(told, volts ? 2 : 0));
        if (battery.isEmpty()) {
            SteadyLabel label = new SteadyLabel("battery", 0.92f, Font.PLAIN, text + "8");
            label.setForeground(look.soft());
            battery = Optional.of(label);
            add(label);
            revalidate();
        }
        battery.get().say(text);
    }
}
