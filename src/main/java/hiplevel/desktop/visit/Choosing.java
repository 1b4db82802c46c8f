package hiplevel.desktop.visit;

import hiplevel.connection.Wish;
import java.util.List;
import java.util.Optional;

/**
 * How far a person came with choosing among devices, so that coming back is no beginning anew.
 *
 * @param worn which are used, and what was said of them
 * @param unused ports that are there and were unticked
 * @param named ports that were named by hand
 */
public record Choosing(Worn worn, List<String> unused, List<String> named) {
    /** Nothing was chosen yet. */
    public static final Choosing NOTHING = new Choosing(new Worn(List.of()), List.of(), List.of());

    public Choosing {
        unused = List.copyOf(unused);
        named = List.copyOf(named);
    }

    /** Those sensors are used, whether or not the system lists their ports. */
    public static Choosing of(Worn worn) {
        return new Choosing(
                worn, List.of(), worn.wishes().stream().map(Wish::port).toList());
    }

    /** Nothing of that port. */
    public Choosing without(String port) {
        return new Choosing(
                new Worn(worn.wishes().stream()
                        .filter(w -> !w.port().equals(port))
                        .toList()),
                unused.stream().filter(p -> !p.equals(port)).toList(),
                named.stream().filter(p -> !p.equals(port)).toList());
    }

    /** What was said of the device at that port. */
    public Optional<Wish> wish(String port) {
        return worn.wishes().stream().filter(w -> w.port().equals(port)).findFirst();
    }
}
