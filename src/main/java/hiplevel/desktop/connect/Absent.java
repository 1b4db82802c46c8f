package hiplevel.desktop.connect;

import hiplevel.connection.found.Condition;
import hiplevel.connection.found.FoundPort;
import hiplevel.connection.found.Watching.Watched;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Ports that are used and that the system lists no more: a pulled sensor is still the one that is worn there. */
final class Absent {
    private final Map<String, FoundPort> seen = new LinkedHashMap<>();

    /** Those that are there, and behind them those that are missed. */
    List<Watched> with(List<Watched> now, Predicate<String> used) {
        List<Watched> all = new ArrayList<>(now);
        Map<String, FoundPort> missed = new LinkedHashMap<>(seen);
        now.forEach(w -> missed.remove(w.port().path()));
        missed.values().stream()
                .filter(port -> used.test(port.path()))
                .forEach(port -> all.add(new Watched(port, new Condition.Unplugged())));
        now.forEach(w -> seen.put(w.port().path(), w.port()));
        return all;
    }
}
