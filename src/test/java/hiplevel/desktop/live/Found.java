package hiplevel.desktop.live;

import java.awt.Component;
import java.awt.Container;
import java.util.Optional;
import javax.swing.AbstractButton;

/** A component by its name. */
public final class Found {
    private Found() {}

    static Component in(Container whole, String name) {
        return among(whole, name).orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    public static AbstractButton button(Container whole, String name) {
        return (AbstractButton) in(whole, name);
    }

    static Optional<Component> among(Container in, String name) {
        for (Component child : in.getComponents()) {
            Optional<Component> found = name.equals(child.getName())
                    ? Optional.of(child)
                    : child instanceof Container inner ? among(inner, name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
