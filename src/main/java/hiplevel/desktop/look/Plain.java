package hiplevel.desktop.look;

import com.formdev.flatlaf.ui.FlatCaret;
import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatTextAreaUI;
import com.formdev.flatlaf.ui.FlatToolTipUI;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;
import javax.swing.text.Caret;

/**
 * Words are shown as they stand, and where they stand. Swing takes any text that begins with {@code <html>} for a page: a device,
 * a file or a person may be called so, and the page would stand in the name's place, with pictures that it fetches from
 * wherever it says. And it scrolls to every text that changes: nobody could scroll away from one.
 */
public final class Plain {
    private static final String NO_PAGE = "html.disable";

    private Plain() {}

    /** For all labels, rows of lists and tables, and words that are pointed at. */
    static void install() {
        UIManager.put("LabelUI", Labels.class.getName());
        UIManager.put("ToolTipUI", Tips.class.getName());
        UIManager.put("TextAreaUI", Texts.class.getName());
    }

    /** Of labels; made by Swing. */
    public static final class Labels extends FlatLabelUI {
        private Labels() {
            super(false);
        }

        public static ComponentUI createUI(JComponent label) {
            return new Labels();
        }

        @Override
        public void installUI(JComponent label) {
            label.putClientProperty(NO_PAGE, true);
            super.installUI(label);
        }
    }

    /** Of texts; made by Swing. */
    public static final class Texts extends FlatTextAreaUI {
        public static ComponentUI createUI(JComponent text) {
            return new Texts();
        }

        @Override
        protected Caret createCaret() {
            return new FlatCaret(null, false) {
                private static final long serialVersionUID = 1;

                @Override
                protected void adjustVisibility(Rectangle caret) {
                    // only whoever reads or types in it by the keyboard needs to see where
                    if (getComponent().isFocusOwner()) {
                        super.adjustVisibility(caret);
                    }
                }
            };
        }
    }

    /** Of words that are pointed at; made by Swing. */
    public static final class Tips extends FlatToolTipUI {
        public static ComponentUI createUI(JComponent tip) {
            return new Tips();
        }

        @Override
        public void installUI(JComponent tip) {
            tip.putClientProperty(NO_PAGE, true);
            super.installUI(tip);
        }
    }
}
