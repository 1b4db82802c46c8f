package hiplevel.desktop.live.panel;

import hiplevel.desktop.look.Icons;
import hiplevel.desktop.look.Look;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What is done, how much of the past is shown, and what was recorded last. */
public final class DoingBar extends JPanel {
    private static final long serialVersionUID = 1;

    private static final double[] SECONDS = {10, 30};
    private static final int ICON = 16;

    /** What a person asks for. */
    public interface Wishes {
        void doing(Optional<String> exercise, Optional<Side> side);

        void showSeconds(double seconds);

        void alignAgain();

        void look();

        void report();
    }

    private final List<Optional<String>> exercises = new ArrayList<>(List.of(Optional.empty()));
    private final List<Optional<Side>> sides =
            List.of(Optional.empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
    private final JComboBox<String> exercise = new JComboBox<>();
    private final JComboBox<String> side = new JComboBox<>();
    private final JButton look;
    private final JButton report;

    public DoingBar(Look colours, Words words, Optional<String> first, Wishes wishes) {
        super(new MigLayout(
                "insets 0, fill", "[80:190:230]6[70:120:140]6[70:100:110]6[pref!]push[pref!]6[pref!]", "[center]"));
        setOpaque(false);
        Catalogue.STANDARD.exercises().stream()
                .map(Exercise::name)
                .map(Optional::of)
                .forEach(exercises::add);
        exercise.setName("exercise");
        exercise.addItem(words.say("desktop.live.exercise.any"));
        Catalogue.STANDARD.exercises().forEach(e -> exercise.addItem(words.sentence(e.words())));
        exercise.setSelectedIndex(Math.max(0, exercises.indexOf(first)));
        exercise.setMaximumRowCount(exercises.size());
        side.setName("side");
        side.addItem(words.say("desktop.live.side.both"));
        side.addItem(words.say("desktop.live.side.left"));
        side.addItem(words.say("desktop.live.side.right"));
        exercise.addActionListener(e -> wishes.doing(chosen(), chosenSide()));
        side.addActionListener(e -> wishes.doing(chosen(), chosenSide()));
        JComboBox<String> seconds = new JComboBox<>();
        seconds.setName("seconds");
        for (double s : SECONDS) {
            seconds.addItem(words.say("desktop.live.seconds", Integer.toString((int) s)));
        }
        seconds.addActionListener(e -> wishes.showSeconds(SECONDS[seconds.getSelectedIndex()]));
        JButton align = new JButton(words.say("desktop.live.align"));
        align.setName("align-again");
        align.addActionListener(e -> wishes.alignAgain());
        look = button("look-at-recording", words.say("desktop.live.look"), "play", colours);
        look.addActionListener(e -> wishes.look());
        report = button("report-recording", words.say("desktop.live.report"), "report", colours);
        report.addActionListener(e -> wishes.report());
        JLabel what = new JLabel(words.say("desktop.live.exercise"));
        what.setLabelFor(exercise);
        add(exercise, "growx, wmin 0");
        add(side, "growx, wmin 0");
        add(seconds, "growx, wmin 0");
        add(align);
        add(look);
        add(report);
        exercise.getAccessibleContext().setAccessibleName(what.getText());
    }

    private static JButton button(String name, String text, String icon, Look colours) {
        JButton button = new JButton(text, Icons.of(icon, ICON, colours.text()));
        button.setName(name);
        button.setEnabled(false);
        return button;
    }

    private Optional<String> chosen() {
        return exercises.get(exercise.getSelectedIndex());
    }

    private Optional<Side> chosenSide() {
        return sides.get(side.getSelectedIndex());
    }

    /**
     * What can be looked at.
     *
     * @param now whether a recording is under way, which leaving would end
     * @param any whether one has ended
     */
    public void recording(boolean now, boolean any) {
        look.setEnabled(any && !now);
        report.setEnabled(any && !now);
    }
}
