package hiplevel.desktop.replay.control;

import hiplevel.desktop.replay.time.TimeView;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Every movement by a key, wherever the keyboard is but where something is typed. */
public final class Shortcuts {
    /** Those that move in time and that a table would take for itself. */
    static final List<String> MOVING =
            List.of("SPACE", "LEFT", "RIGHT", "shift LEFT", "shift RIGHT", "PAGE_UP", "PAGE_DOWN", "HOME", "END");

    private final JComponent root;

    private Shortcuts(JComponent root) {
        this.root = root;
    }

    public static void install(JComponent root, Moves moves, TimeView view) {
        Shortcuts keys = new Shortcuts(root);
        keys.on("SPACE", moves::playOrPause);
        keys.on("LEFT", () -> moves.steps(-1));
        keys.on("RIGHT", () -> moves.steps(1));
        keys.on("shift LEFT", () -> moves.seconds(-1));
        keys.on("shift RIGHT", () -> moves.seconds(1));
        keys.on("PAGE_UP", moves::previous);
        keys.on("PAGE_DOWN", moves::next);
        keys.on("P", moves::previous);
        keys.on("N", moves::next);
        keys.on("HOME", () -> moves.head().seek(moves.head().start()));
        keys.on("END", () -> moves.head().seek(moves.head().end()));
        keys.on("A", () -> moves.head().markA());
        keys.on("B", () -> moves.head().markB());
        keys.on("ESCAPE", () -> moves.head().forgetMarks());
        keys.on("L", () -> moves.head().loop(!moves.head().looping()));
        keys.on("PLUS", () -> view.zoom(0.8, moves.head().position()));
        keys.on("ADD", () -> view.zoom(0.8, moves.head().position()));
        keys.on("MINUS", () -> view.zoom(1.25, moves.head().position()));
        keys.on("SUBTRACT", () -> view.zoom(1.25, moves.head().position()));
        keys.on("COMMA", () -> moves.faster(-1));
        keys.on("PERIOD", () -> moves.faster(1));
    }

    private void on(String key, Runnable pressed) {
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        root.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (!(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                        instanceof JTextComponent)) {
                    pressed.run();
                }
            }
        });
    }
}
