package hiplevel.desktop.connect;

import hiplevel.connection.found.Watching;
import hiplevel.connection.found.WhichSensor.Seen;
import hiplevel.desktop.look.WrappedText;
import hiplevel.desktop.window.Clicks;
import hiplevel.desktop.window.Desk;
import hiplevel.imu.Placement;
import hiplevel.words.Words;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** "Tilt this one now": asks, listens, tells which one it was. */
final class TiltPanel extends JPanel {
    private static final List<Placement> ORDER = Arrays.asList(Placement.values());
    private static final int ROWS = 5;

    private final transient Words words;
    private final transient BiConsumer<String, Placement> found;
    private final JButton begin;
    private final JButton skip;
    private final JTextArea question = new WrappedText(ROWS, 10);
    private transient Optional<TiltQuestions> asking = Optional.empty();

    /** @param found told the port and where its sensor is worn */
    TiltPanel(Desk desk, Runnable pressed, BiConsumer<String, Placement> found) {
        super(new MigLayout("insets 0, fillx, wrap", "[grow, fill]", "[]6[]6[]"));
        words = desk.words();
        this.found = found;
        setOpaque(false);
        begin = new JButton(words.say("desktop.connect.tilt"));
        begin.setName("tilt");
        begin.addActionListener(Clicks.once(() -> {
            if (asking.isPresent()) {
                end(words.say("desktop.connect.tilt.explained"));
            } else {
                pressed.run();
            }
        }));
        skip = new JButton(words.say("desktop.connect.tilt.skip"));
        skip.setName("tilt-skip");
        skip.setVisible(false);
        skip.addActionListener(Clicks.once(() -> asking.ifPresent(TiltQuestions::skip)));
        question.setName("question");
        add(begin, "wmin 0");
        add(question, "wmin 100");
        add(skip, "wmin 0");
        end(words.say("desktop.connect.tilt.explained"));
    }

    /** Asks for one place after the other until each port's sensor is known. */
    void ask(Watching watching, List<String> ports) {
        if (ports.isEmpty()) {
            question.setText(words.say("desktop.connect.tilt.none"));
            return;
        }
        asking = Optional.of(new TiltQuestions(watching.whichOf(ports), ORDER, ports.size(), System::nanoTime));
        begin.setText(words.say("desktop.connect.tilt.cancel"));
        question.setFont(question.getFont().deriveFont(Font.BOLD));
    }

    void setAskable(boolean yes) {
        begin.setEnabled(yes || asking.isPresent());
    }

    /** Often. */
    void look(Watching watching) {
        asking.ifPresent(questions -> {
            questions
                    .look()
                    .ifPresent(answer ->
                            watching.portOf(answer.sensor()).ifPresent(port -> found.accept(port, answer.place())));
            show(questions.phase());
            skip.setVisible(asking.isPresent() && questions.maySkip());
        });
    }

    private void show(TiltQuestions.Phase phase) {
        if (phase instanceof TiltQuestions.Phase.Asking now) {
            String sentence = words.say("desktop.connect.tilt.now", now.place().saying());
            question.setText(
                    now.hint().map(seen -> hint(seen) + "\n" + sentence).orElse(sentence));
        } else if (phase instanceof TiltQuestions.Phase.PuttingBack back) {
            question.setText(
                    words.say("desktop.connect.tilt.found", back.place().saying()));
        } else {
            end(words.say("desktop.connect.tilt.done"));
        }
    }

    private String hint(Seen seen) {
        if (seen instanceof Seen.Already already) {
            return words.say("desktop.connect.tilt.already", already.placement().saying());
        }
        if (seen instanceof Seen.Unheard unheard) {
            return words.say("desktop.connect.tilt.unheard", unheard.sensor().name());
        }
        return words.say("desktop.connect.tilt.two");
    }

    private void end(String sentence) {
        asking = Optional.empty();
        skip.setVisible(false);
        begin.setText(words.say("desktop.connect.tilt"));
        question.setFont(question.getFont().deriveFont(Font.PLAIN));
        question.setText(sentence);
    }
}
