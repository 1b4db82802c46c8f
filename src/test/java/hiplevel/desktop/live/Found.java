package hiplevel.desktop.live;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;

/** A component by its name. */
final class Found {
    private Found() {}

    static Component in(Container whole, String name) {
        Component found = among(whole, name);
        if (found == null) {
            throw new AssertionError("nothing is called " + name);
        }
        return found;
    }

    static AbstractButton button(Container whole, String name) {
        return (AbstractButton) in(whole, name);
    }

    private static Component among(Container in, String name) {
        for (Component child : in.getComponents()) {
            Component found =
                    name.equals(child.getName()) ? child : child instanceof Container inner ? among(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
