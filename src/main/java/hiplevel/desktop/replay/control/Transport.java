package hiplevel.desktop.replay.control;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.replay.time.Playhead;
import hiplevel.words.Words;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** Playing, stepping, speed, loop, and the two instants that are compared. */
public final class Transport extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int ICON = 18;

    private final transient Moves moves;
    private final transient Words words;
    private final transient Look look;
    private final transient Icon play;
    private final transient Icon pause;
    private final JButton playing;
    private final JToggleButton looping = new JToggleButton();
    private final JComboBox<String> speed = new JComboBox<>();
    private final JLabel time = new JLabel(" ");
    private long zero;

    public Transport(Moves moves, Look look, Words words) {
        super(new MigLayout("insets 4 10 4 10, nogrid, fillx, gapx 2", "", "[center]"));
        this.moves = moves;
        this.words = words;
        this.look = look;
        play = Icons.of("play", ICON, look.text());
        pause = Icons.of("pause", ICON, look.text());
        setOpaque(false);
        Playhead head = moves.head();
        add(button("previous", "previous", moves::previous));
        add(button("step-back", "step-back", () -> moves.steps(-1)));
        playing = button("play", "play", moves::playOrPause);
        add(playing);
        add(button("step-forward", "step-forward", () -> moves.steps(1)));
        add(button("next", "next", moves::next), "gapright 14");
        loop(head);
        speeds(head);
        time.setName("time");
        add(time, "w 170!, gapright push");
        add(marker("A", "mark-a", head::markA));
        add(marker("B", "mark-b", head::markB));
        add(button("close", "forget-marks", head::forgetMarks));
        head.listen(this::follow);
        follow();
    }

    private void loop(Playhead head) {
        looping.setIcon(Icons.of("loop", ICON, look.text()));
        named(looping, "loop");
        looping.addActionListener(pressed -> head.loop(looping.isSelected()));
        add(looping, "gapright 8");
    }

    private void speeds(Playhead head) {
        Playhead.SPEEDS.forEach(factor ->
                speed.addItem(words.number(factor, factor < 1 ? (factor == 0.25 ? 2 : 1) : 0) + "×"));
        speed.setName("speed");
        speed.setToolTipText(words.say("desktop.replay.key.speed"));
        speed.getAccessibleContext().setAccessibleName(words.say("desktop.replay.key.speed"));
        speed.addActionListener(chosen -> {
            double factor = Playhead.SPEEDS.get(speed.getSelectedIndex());
            if (factor != head.speed()) {
                head.speed(factor);
            }
        });
        add(speed, "gapright 14");
    }

    private JButton button(String icon, String name, Runnable pressed) {
        JButton button = new JButton(Icons.of(icon, ICON, look.text()));
        named(button, name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private JButton marker(String letter, String name, Runnable pressed) {
        JButton button = new JButton(letter);
        named(button, name);
        button.addActionListener(e -> pressed.run());
        return button;
    }

    private void named(AbstractButton button, String name) {
        String says = words.say("desktop.replay.key." + name);
        button.setName(name);
        button.setToolTipText(says);
        button.getAccessibleContext().setAccessibleName(says);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
    }

    /** Seconds are counted from there. */
    public void zero(long micros) {
        zero = micros;
        follow();
    }

    private void follow() {
        Playhead head = moves.head();
        playing.setIcon(head.playing() ? pause : play);
        looping.setSelected(head.looping());
        int chosen = Playhead.SPEEDS.indexOf(head.speed());
        if (speed.getSelectedIndex() != chosen) {
            speed.setSelectedIndex(chosen);
        }
        time.setText(clock(head.position() - zero) + " / " + clock(head.end() - zero));
    }

    private String clock(long micros) {
        long hundredths = Math.round(micros / 1e4);
        String rest = words.number(hundredths % 6000 / 100.0, 2);
        return hundredths / 6000 + ":" + (rest.length() < 5 ? "0" + rest : rest);
    }
}
