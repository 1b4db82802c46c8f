package hiplevel.wire.recognition;

import hiplevel.wire.Protocol;
import java.util.List;
import java.util.Optional;

/** Every protocol that is understood. */
public final class Protocols {
    private static final List<Protocol> ALL = List.of();

    private Protocols() {}

    /** All that say by themselves what they mean; of two that are equally good, the earlier is meant. */
    public static List<Protocol> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<Protocol> named(String name) {
        return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
