package hiplevel.desktop.replay.control;

import hiplevel.exercise.Band;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Watch and flag of what an exercise watches, to be changed for another analysis. */
final class BandFields extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double LARGEST = 90;

    private final transient Words words;
    private final transient List<Field> fields = new ArrayList<>();
    private transient Optional<Exercise> exercise = Optional.empty();

    private record Field(Measure measure, Band before, JSpinner watch, JSpinner flag) {
        Band now(String source) {
            return new Band(number(watch), number(flag), source);
        }

        boolean changed() {
            return number(watch) != before.watch() || number(flag) != before.flag();
        }

        private static double number(JSpinner spinner) {
            return ((Number) spinner.getValue()).doubleValue();
        }
    }

    BandFields(Words words) {
        super(new MigLayout("insets 0, wrap 3, fillx", "[grow][pref!][pref!]"));
        this.words = words;
        setOpaque(false);
    }

    /** Those of an exercise as they are in force. */
    void show(Exercise shown, Bands bands) {
        exercise = Optional.of(shown);
        removeAll();
        fields.clear();
        add(new JLabel(words.say("desktop.replay.again.bands")));
        add(new JLabel(words.say("desktop.replay.again.watch")));
        add(new JLabel(words.say("desktop.replay.again.flag")));
        for (Measure measure : shown.measures()) {
            bands.of(shown, measure).ifPresent(band -> row(measure, band));
        }
        revalidate();
        repaint();
    }

    private void row(Measure measure, Band band) {
        Field field = new Field(
                measure,
                band,
                spinner(band.watch(), "watch-" + measure.key(), measure, "desktop.replay.again.watch"),
                spinner(band.flag(), "flag-" + measure.key(), measure, "desktop.replay.again.flag"));
        fields.add(field);
        JLabel label = new JLabel(words.sentence(measure.label()));
        label.setToolTipText(label.getText());
        label.setLabelFor(field.watch());
        add(label, "wmin 0");
        add(field.watch());
        add(field.flag());
    }

    private JSpinner spinner(double value, String name, Measure measure, String key) {
        JSpinner spinner =
                new JSpinner(new SpinnerNumberModel(value, Math.min(0, value), Math.max(LARGEST, value), 0.5));
        spinner.setName(name);
        spinner.getAccessibleContext().setAccessibleName(words.say(measure.label()) + ", " + words.say(key));
        return spinner;
    }

    /** A sentence about a watch that lies above its flag. */
    Optional<String> wrong() {
        return fields.stream()
                .filter(f -> Field.number(f.watch()) > Field.number(f.flag()))
                .findFirst()
                .map(f -> words.say(
                        "desktop.replay.again.order", words.sentence(f.measure().label())));
    }

    /** The bands with what was changed. */
    Bands in(Bands bands) {
        Map<String, Band> own = new TreeMap<>(bands.own());
        exercise.ifPresent(e -> fields.stream()
                .filter(Field::changed)
                .forEach(f ->
                        own.put(e.name() + "/" + f.measure().key(), f.now(words.say("desktop.replay.again.source")))));
        return new Bands(own);
    }
}
