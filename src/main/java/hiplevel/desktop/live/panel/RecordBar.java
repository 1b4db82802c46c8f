package hiplevel.desktop.live.panel;

import hiplevel.desktop.capture.Recording;
import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.window.Clicks;
import hiplevel.report.content.Level;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.Dimension;
import java.awt.Font;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Recording: begun, ended, marked; how long it lasts and how large it is. */
public final class RecordBar extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int ICON = 18;
    private static final double A_MEGABYTE = 1e6;

    /** What a person asks for. */
    public interface Wishes {
        /**
         * Begins a recording.
         *
         * @param lookingBack whether the last half minute belongs to it
         */
        void record(String name, boolean lookingBack);

        void stop();

        void mark();

        void sound(boolean on);
    }

    private final transient Words words;
    private final transient Look look;
    private final transient Icon begin;
    private final transient Icon end;
    private final JButton record;
    private final JTextField name = new JTextField();
    private final JButton lookBack;
    private final JButton mark;
    private final JToggleButton heard;
    private final String recordWidth;
    private final int narrowest;
    private final int inOneRow;
    private boolean twoRows;
    private final SteadyLabel state;
    private boolean recording;
    private boolean asked;

    public RecordBar(Look look, Words words, boolean sound, Wishes wishes) {
        super(new MigLayout("insets 0, fill"));
        this.words = words;
        this.look = look;
        setOpaque(false);
        begin = Icons.of("record", ICON, look.of(Level.FLAG));
        end = Icons.of("stop", ICON, look.text());
        record = new JButton(words.say("desktop.live.stop"), begin);
        record.setName("record");
        record.setFont(record.getFont().deriveFont(Font.BOLD, record.getFont().getSize2D() * 1.15f));
        record.addActionListener(Clicks.once(() -> toggle(wishes, false)));
        String widest = words.say("desktop.live.recording", "888:88", "888.8");
        state = new SteadyLabel("recording", 1f, Font.BOLD, widest);
        name.setName("recording-name");
        name.getAccessibleContext().setAccessibleName(words.say("desktop.live.name"));
        name.setToolTipText(words.say("desktop.live.name"));
        lookBack = new JButton(words.say("desktop.live.look-back"));
        lookBack.setName("look-back");
        lookBack.setToolTipText(words.say("desktop.live.look-back.why"));
        lookBack.addActionListener(Clicks.once(() -> toggle(wishes, true)));
        mark = new JButton(words.say("desktop.live.mark"), Icons.of("mark", ICON, look.text()));
        mark.setName("mark");
        mark.addActionListener(e -> wishes.mark());
        heard = new JToggleButton(words.say("desktop.live.sound"), Icons.of("sound", ICON, look.text()), sound);
        heard.setName("cue-sound");
        heard.addActionListener(e -> wishes.sound(heard.isSelected()));
        int stops = record.getPreferredSize().width;
        record.setText(words.say("desktop.live.record"));
        recordWidth = "w " + Math.max(stops, record.getPreferredSize().width) + "px!";
        rows(true);
        narrowest = super.getMinimumSize().width;
        rows(false);
        inOneRow = super.getMinimumSize().width;
        show(Optional.empty(), 0);
    }

    /** Side by side, or what is pressed while recording below the rest. */
    private void rows(boolean two) {
        removeAll();
        MigLayout layout = (MigLayout) getLayout();
        layout.setColumnConstraints(
                two ? "[pref!]12[pref!]12[80:200:420, grow]" : "[pref!]12[pref!]12[80:200:420, grow]8:push[pref!]");
        layout.setRowConstraints(two ? "[center]6[center]" : "[center]");
        add(record, recordWidth);
        add(state);
        add(name, two ? "growx, wmin 80, wrap" : "growx, wmin 80");
        add(lookBack, two ? "span 3, split 3, right" : "split 3");
        add(mark);
        add(heard);
        twoRows = two;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(narrowest, super.getMinimumSize().height);
    }

    /** Where texts are large and the window is small, one row would be wider than there is room. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean two = width > 0 && width < inOneRow;
        if (two != twoRows) {
            rows(two);
            // its height is another one now; not in the middle of its parent's layout
            SwingUtilities.invokeLater(this::revalidate);
        }
        super.setBounds(x, y, width, height);
    }

    private void toggle(Wishes wishes, boolean lookingBack) {
        if (asked) {
            return;
        }
        asked = true;
        if (recording) {
            wishes.stop();
        } else {
            wishes.record(name.getText(), lookingBack);
        }
    }

    /** The name of the next recording, unless the person is typing one. */
    public void propose(String proposed) {
        if (!name.isFocusOwner()) {
            name.setText(proposed);
            name.setCaretPosition(0);
        }
    }

    /** What was asked for was done, or could not be. */
    public void answered() {
        asked = false;
    }

    /** Whether a recording is under way, or was just asked for. */
    public boolean isRecording() {
        return recording || asked;
    }

    /** As if the button was pressed. */
    public void toggle() {
        record.doClick();
    }

    /** How the recording fares. */
    public void show(Optional<Recording> now, long nowMicros) {
        if (recording && asked && now.isEmpty()) {
            // it has ended, and in a moment is told where it lies: what can be done next begins with that
            return;
        }
        if (recording != now.isPresent()) {
            recording = now.isPresent();
            asked = false;
            record.setIcon(recording ? end : begin);
            record.setText(words.say(recording ? "desktop.live.stop" : "desktop.live.record"));
            name.setEnabled(!recording);
            lookBack.setEnabled(!recording);
            mark.setEnabled(recording);
        }
        if (now.isEmpty()) {
            mark.setEnabled(false);
            state.say(words.say("desktop.live.not-recording"));
            state.setForeground(look.soft());
            return;
        }
        called(now.get().file());
        long seconds = Math.max(0, (nowMicros - now.get().fromMicros()) / 1_000_000);
        String elapsed = seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
        state.say(
                now.get().safe()
                        ? words.say(
                                "desktop.live.recording",
                                elapsed,
                                Saying.number(now.get().bytes() / A_MEGABYTE, 1))
                        : words.say("desktop.live.not-safe", elapsed));
        state.setForeground(look.of(now.get().safe() ? Level.GOOD : Level.FLAG));
    }

    /** Where one of the wanted name was there already, or its disk failed, the file has another. */
    private void called(Path file) {
        String now = RecordingName.of(file);
        if (!name.getText().equals(now)) {
            name.setText(now);
            name.setCaretPosition(0);
        }
    }
}
