package hiplevel.desktop.connect;

import hiplevel.connection.Wish;
import hiplevel.desktop.visit.Worn;
import hiplevel.imu.Placement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ports are used and where their sensors are worn; no place twice. */
final class Assignment {
    private final Set<String> known = new HashSet<>();
    private final Set<String> ticked = new LinkedHashSet<>();
    private final Map<String, Placement> worn = new HashMap<>();
    private Optional<String> columns = Optional.empty();

    /** A port is understood for the first time: it is used, and worn where it was the last time unless that is taken. */
    void found(String port, Optional<Placement> remembered) {
        if (known.add(port)) {
            ticked.add(port);
            remembered.filter(place -> !worn.containsValue(place)).ifPresent(place -> worn.put(port, place));
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

    Optional<String> portAt(Placement place) {
        return worn.entrySet().stream()
                .filter(e -> e.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<String> ticked() {
        return List.copyOf(ticked);
    }

    /** Bare rows mean that. */
    void columns(String text) {
        columns = Optional.of(text);
    }

    Worn worn() {
        return new Worn(
                ticked.stream().map(port -> new Wish(port, placeOf(port))).toList(), columns);
    }
}
