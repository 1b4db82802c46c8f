package hiplevel.desktop.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;

/** One of several, chosen from a list. */
final class Choice {
    private Choice() {}

    /**
     * A list whose present value is selected.
     *
     * @param label what each is called
     * @param chosen told when a person chose another
     */
    static <T> JComboBox<String> of(
            String name, List<T> all, T present, Function<T, String> label, Consumer<T> chosen) {
        JComboBox<String> list = new JComboBox<>(all.stream().map(label).toArray(String[]::new));
        list.setName(name);
        list.setSelectedIndex(all.indexOf(present));
        list.addActionListener(e -> chosen.accept(all.get(list.getSelectedIndex())));
        return list;
    }
}
