package hiplevel.desktop.connect;

import hiplevel.connection.SensorStatus;
import hiplevel.connection.found.Condition;
import hiplevel.connection.found.Watching.Watched;
import hiplevel.imu.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether what was understood is still heard: a sensor without power leaves its cable, and its port, as they were. */
final class Hearing {
    /** Radios stutter, and a loaded computer looks late. */
    static final double LONGEST_PAUSE_SECONDS = 2;

    private Hearing() {}

    /** Whether all of it is understood, and heard now. */
    static boolean isHeard(Condition condition) {
        return condition instanceof Condition.Speaking speaking
                && !speaking.sensors().isEmpty()
                && silent(speaking).isEmpty();
    }

    /** Those of its sensors that fell silent. */
    static List<SensorStatus> silent(Condition.Speaking speaking) {
        return speaking.sensors().stream()
                .filter(s -> s.secondsSinceHeard() > LONGEST_PAUSE_SECONDS)
                .toList();
    }

    /** Where devices with several sensors say that these are. */
    static Map<String, List<Placement>> declared(List<Watched> now) {
        Map<String, List<Placement>> declared = new LinkedHashMap<>();
        for (Watched watched : now) {
            if (watched.condition() instanceof Condition.Speaking speaking
                    && speaking.sensors().size() > 1) {
                declared.put(
                        watched.port().path(),
                        speaking.sensors().stream()
                                .flatMap(s -> s.sensor().placement().stream())
                                .toList());
            }
        }
        return declared;
    }
}
