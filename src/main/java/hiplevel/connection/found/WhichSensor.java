package hiplevel.connection.found;

import hiplevel.connection.TiltSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.wire.recognition.TiltWatch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which sensor is worn where, by questions: the person is asked to tilt one, and who asked looks from time to time what was
 * seen. Holds no clock.
 */
public final class WhichSensor {
    private final TiltSink tilt;
    private final Map<Integer, Placement> known = new LinkedHashMap<>();
    private Placement asked = Placement.PELVIS;

    /** What was seen since the question. After anything but the first two the question counts as asked anew. */
    public sealed interface Seen {
        /** None moved clearly so far. */
        record Nothing() implements Seen {}

        /** This is the one; putting it back is a tilt too, so wait some seconds with the next question. */
        record That(SensorDescription sensor) implements Seen {}

        /** This one moved, of which it is known already that it is worn elsewhere. */
        record Already(SensorDescription sensor, Placement placement) implements Seen {}

        /** More than one moved. */
        record Several() implements Seen {}

        /** This one has not been heard since another moved, so that it cannot be told to rest. */
        record Unheard(SensorDescription sensor) implements Seen {}
    }

    public WhichSensor(TiltSink tilt) {
        this.tilt = tilt;
    }

    /** The person was just asked to tilt the sensor that is worn there; what turned before does not count. */
    public void ask(Placement placement) {
        asked = placement;
        known.values().remove(placement);
        tilt.ask();
    }

    /** What the sensors did since the question. */
    public Seen look() {
        TiltWatch.Seen seen = tilt.seen();
        if (seen instanceof TiltWatch.Seen.One one) {
            return told(tilt.sensors().get(one.stream()));
        }
        if (seen instanceof TiltWatch.Seen.Several) {
            tilt.ask();
            return new Seen.Several();
        }
        if (seen instanceof TiltWatch.Seen.Unheard unheard) {
            tilt.ask();
            return new Seen.Unheard(tilt.sensors().get(unheard.stream()));
        }
        return new Seen.Nothing();
    }

    private Seen told(SensorDescription sensor) {
        Optional<Placement> before = Optional.ofNullable(known.get(sensor.id())).filter(p -> p != asked);
        if (before.isPresent()) {
            tilt.ask();
            return new Seen.Already(sensor, before.get());
        }
        known.put(sensor.id(), asked);
        return new Seen.That(sensor);
    }

    /** By the sensors' ids, what was found so far. */
    public Map<Integer, Placement> known() {
        return Map.copyOf(known);
    }
}
