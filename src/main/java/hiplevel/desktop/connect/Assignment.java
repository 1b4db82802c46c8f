package hiplevel.desktop.connect;

import hiplevel.connection.Wish;
import hiplevel.desktop.visit.Choosing;
import hiplevel.desktop.visit.Worn;
import hiplevel.imu.Placement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which ports are used and where their sensors are worn; no place twice. */
final class Assignment {
    private final Set<String> known = new HashSet<>();
    private final Set<String> ticked = new LinkedHashSet<>();
    private final Map<String, Placement> worn = new HashMap<>();
    private Choosing before;

    Assignment() {
        this(Choosing.NOTHING);
    }

    /** @param before holds of what is found again */
    Assignment(Choosing before) {
        this.before = before;
    }

    /**
     * A port is understood for the first time: it is used, and worn where it was the last time unless that is taken, or the
     * person said otherwise.
     */
    void found(String port, Optional<Placement> remembered) {
        if (known.add(port) && !before.unused().contains(port)) {
            ticked.add(port);
            Optional<Placement> said = before.wish(port).map(Wish::placement).orElse(remembered);
            said.filter(place -> !worn.containsValue(place)).ifPresent(place -> worn.put(port, place));
        }
    }

    void tick(String port, boolean used) {
        known.add(port);
        if (used) {
            ticked.add(port);
        } else {
            ticked.remove(port);
            worn.remove(port);
        }
    }

    /** It is not understood any more, as rows of numbers whose columns nobody says: once it is, it is found anew. */
    void notUnderstood(String port) {
        known.remove(port);
        ticked.remove(port);
        worn.remove(port);
    }

    /** As if it had never been there. */
    void forget(String port) {
        notUnderstood(port);
        before = before.without(port);
    }

    boolean isTicked(String port) {
        return ticked.contains(port);
    }

    /** The port's sensor is worn there and no other; empty: nobody says where. */
    void assign(String port, Optional<Placement> place) {
        place.ifPresent(p -> worn.values().remove(p));
        worn.remove(port);
        place.ifPresent(p -> {
            worn.put(port, p);
            tick(port, true);
        });
    }

    Optional<Placement> placeOf(String port) {
        return Optional.ofNullable(worn.get(port));
    }

    /** Two of the ports that are used have a sensor there. */
    record Clash(Placement place, String first, String second) {}

    /**
     * Where two would be worn at one place, if anywhere.
     *
     * @param declared where devices with several sensors say that these are; of the others it is assigned here
     */
    Optional<Clash> clash(Map<String, List<Placement>> declared) {
        Map<Placement, String> taken = new EnumMap<>(Placement.class);
        for (String port : ticked) {
            List<Placement> places =
                    declared.getOrDefault(port, placeOf(port).stream().toList());
            for (Placement place : places) {
                String first = taken.putIfAbsent(place, port);
                if (first != null && !first.equals(port)) {
                    return Optional.of(new Clash(place, first, port));
                }
            }
        }
        return Optional.empty();
    }

    List<String> ticked() {
        return List.copyOf(ticked);
    }

    /** Ports that were understood and are not used. */
    List<String> unused() {
        return Stream.concat(known.stream(), before.unused().stream())
                .distinct()
                .filter(port -> !ticked.contains(port))
                .sorted()
                .toList();
    }

    /** What was chosen before of ports that were not understood since. */
    List<Wish> awaited() {
        return before.worn().wishes().stream()
                .filter(wish -> !known.contains(wish.port()))
                .toList();
    }

    Worn worn() {
        return new Worn(
                ticked.stream().map(port -> new Wish(port, placeOf(port))).toList());
    }
}
