package hiplevel.desktop.live.panel;

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

/** What is done, and how much of the past is shown. */
public final class DoingBar extends JPanel {
    private static final long serialVersionUID = 1;

    private static final double[] SECONDS = {10, 30};

    /** What a person asks for. */
    public interface Wishes {
        void doing(Optional<String> exercise, Optional<Side> side);

        void showSeconds(double seconds);

        void alignAgain();
    }

    private final List<Optional<String>> exercises = new ArrayList<>(List.of(Optional.empty()));
    private final List<Optional<Side>> sides =
            List.of(Optional.empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
    private final JComboBox<String> exercise = new JComboBox<>();
    private final JComboBox<String> side = new JComboBox<>();

    public DoingBar(Words words, Optional<String> first, Optional<Side> firstSide, Wishes wishes) {
        super(new MigLayout(
                "insets 0, fill",
                "[90:280:280, shrink 200]6[80:170:170, shrink 200]6[80:150:150, shrink 200]6:push[pref!]",
                "[center]"));
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
        side.setSelectedIndex(sides.indexOf(firstSide));
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
        JLabel what = new JLabel(words.say("desktop.live.exercise"));
        what.setLabelFor(exercise);
        add(exercise, "growx, wmin 0");
        add(side, "growx, wmin 0");
        add(seconds, "growx, wmin 0");
        add(align);
        exercise.getAccessibleContext().setAccessibleName(what.getText());
        side.getAccessibleContext().setAccessibleName(words.say("desktop.live.side"));
        seconds.getAccessibleContext().setAccessibleName(words.say("desktop.live.shown"));
    }

    /** A battery says what is done. */
    public void isLed() {
        remove(exercise);
        remove(side);
        ((MigLayout) getLayout()).setColumnConstraints("push[100:pref:150]6[pref!]");
    }

    private Optional<String> chosen() {
        return exercises.get(exercise.getSelectedIndex());
    }

    private Optional<Side> chosenSide() {
        return sides.get(side.getSelectedIndex());
    }
}
