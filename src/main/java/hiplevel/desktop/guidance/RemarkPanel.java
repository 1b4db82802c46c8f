package hiplevel.desktop.guidance;

import hiplevel.desktop.look.Card;
import hiplevel.desktop.look.Look;
import hiplevel.desktop.look.TextSize;
import hiplevel.desktop.look.WrappedText;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.words.Words;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What the wearer says of the trial that was just done: pain from 0 to 10, a note. Neither has to be said. */
public final class RemarkPanel extends Card {
    private static final int LINES = 2;
    /** Lines end between words. */
    private static final double ROOM_TO_WRAP = 1.3;

    private final ButtonGroup group = new ButtonGroup();
    private final List<JToggleButton> pains = new ArrayList<>();
    private final JTextField note = new JTextField();
    private final JTextArea question = new WrappedText();
    private final transient Words words;
    private final transient Wishes wishes;

    /** Who keeps it. */
    public interface Wishes {
        void remarked(OptionalInt pain, Optional<String> note);
    }

    public RemarkPanel(Look look, Words words, Wishes wishes) {
        super(
                look,
                new MigLayout(
                        "insets 0 16 0 12, fill",
                        "[pref!]12[min:pref, shrink 200]16[grow, fill]10[pref!]",
                        "[center]"));
        this.words = words;
        this.wishes = wishes;
        setName("remark");
        question.setName("question");
        add(question);
        for (int pain = 0; pain <= DeclaredTrial.WORST_PAIN; pain++) {
            JToggleButton button = new JToggleButton(Integer.toString(pain));
            button.setName("pain " + pain);
            button.putClientProperty("JButton.buttonType", "square");
            button.setMargin(new Insets(2, 2, 2, 2));
            button.getAccessibleContext().setAccessibleName(words.say("desktop.guidance.pain.is", pain));
            group.add(button);
            pains.add(button);
            add(
                    button,
                    pain == 0
                            ? "split " + (DeclaredTrial.WORST_PAIN + 1) + ", w 24:40:40, gapright 2"
                            : "w 24:40:40, gapright 2");
        }
        note.setName("note");
        note.putClientProperty("JTextField.placeholderText", words.say("desktop.guidance.note"));
        note.getAccessibleContext().setAccessibleName(words.say("desktop.guidance.note"));
        note.addActionListener(entered -> keep());
        JButton keep = new JButton(words.say("desktop.guidance.keep"));
        keep.setName("keep-remark");
        keep.addActionListener(pressed -> keep());
        add(note, "wmin 80");
        add(keep);
        registerKeyboardAction(
                // whoever wants it away has said what there is to say
                escaped -> keep(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        setVisible(false);
    }

    /** Asks about a trial. What was said of another, and not kept yet, is kept first. */
    public void ask(String trial) {
        keep();
        say(words.say("desktop.guidance.pain", trial));
        group.clearSelection();
        note.setText("");
        setVisible(true);
    }

    /** In two lines where texts are large: all else stands beside it. */
    private void say(String text) {
        question.setText(text);
        int whole = 1 + question.getFontMetrics(question.getFont()).stringWidth(text);
        int width = TextSize.isLarge(this) ? (int) (ROOM_TO_WRAP * whole / LINES) : whole;
        ((MigLayout) getLayout()).setComponentConstraints(question, "w " + width + "px!");
        revalidate();
    }

    /** Whether somebody is writing a note at this moment. */
    public boolean isBeingWritten() {
        return isVisible() && note.isFocusOwner();
    }

    /** Keeps what is said so far, if anything is asked and anything is said; asks no more. */
    public void keep() {
        if (!isVisible()) {
            return;
        }
        OptionalInt pain = OptionalInt.empty();
        for (int i = 0; i < pains.size(); i++) {
            if (pains.get(i).isSelected()) {
                pain = OptionalInt.of(i);
            }
        }
        Optional<String> said = Optional.of(note.getText().strip()).filter(text -> !text.isEmpty());
        away();
        if (pain.isPresent() || said.isPresent()) {
            wishes.remarked(pain, said);
        }
    }

    /** Nothing is asked any more. */
    public void away() {
        setVisible(false);
    }
}
