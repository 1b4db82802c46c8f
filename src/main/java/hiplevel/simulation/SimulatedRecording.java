package hiplevel.simulation;

import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.simulation.body.Mirror;
import hiplevel.simulation.body.TrueAngles;
import hiplevel.simulation.performance.Performance;
import hiplevel.simulation.sensing.Sampler;
import hiplevel.simulation.sensing.VirtualSensor;
import hiplevel.spatial.Quaternion;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** What the sensors of a virtual wearer say, and the truth. Nothing is kept: every delivery simulates anew, equally. */
public final class SimulatedRecording {
    private static final double GYROSCOPE_RANGE = Math.toRadians(1000);
    /** 8 g, by the standard g that data sheets mean. */
    private static final double ACCELEROMETER_RANGE = 8 * 9.80665;

    private final Scenario scenario;
    private final Performance performance;

    SimulatedRecording(Scenario scenario, Performance performance) {
        this.scenario = scenario;
        this.performance = performance;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** How long it lasts. */
    public double seconds() {
        return performance.motion().seconds();
    }

    /** Delivers each sensor's samples, one sensor after the other; the earliest sample of all is at 0 µs. */
    public void deliver(ImuSink sink) {
        Map<Placement, Sampler> samplers = new EnumMap<>(Placement.class);
        scenario.placements().forEach(p -> samplers.put(p, new Sampler(scenario.conditions(), p)));
        double zero =
                samplers.values().stream().mapToDouble(Sampler::phase).min().orElseThrow();
        int id = 0;
        for (Placement shown : shownPlacements()) {
            Placement worn = scenario.mirrored() ? Mirror.placement(shown) : shown;
            sink.sensor(new SensorDescription(
                    id,
                    shown.word(),
                    Optional.of(shown),
                    "simulated",
                    "SIM-" + scenario.seed() + "-" + shown.word(),
                    OptionalDouble.of(scenario.rateHz()),
                    OptionalDouble.of(GYROSCOPE_RANGE),
                    OptionalDouble.of(ACCELEROMETER_RANGE)));
            samplers.get(worn).deliver(sensor(worn), seconds(), zero, id, sink);
            id++;
        }
    }

    public Truth truth() {
        TruthReader reader = new TruthReader(performance.motion());
        boolean mirrored = scenario.mirrored();
        Map<Placement, Quaternion> mounting = new EnumMap<>(Placement.class);
        for (Placement worn : scenario.placements()) {
            Quaternion sensorFromSegment = sensor(worn).sensorFromSegment();
            mounting.put(
                    mirrored ? Mirror.placement(worn) : worn,
                    mirrored ? Mirror.rotation(sensorFromSegment) : sensorFromSegment);
        }
        return new Truth(
                performance.stretches().stream()
                        .map(reader::read)
                        .map(r -> mirrored ? r.mirrored() : r)
                        .toList(),
                performance.contacts().stream()
                        .map(c -> new Truth.FootContact(c.seconds(), c.side(), c.initial()))
                        .map(c -> mirrored ? c.mirrored() : c)
                        .toList(),
                mounting);
    }

    /** The true angles over the whole recording. */
    public TrueAngles trueAngles() {
        return TrueAngles.of(performance.motion(), scenario.mirrored());
    }

    /** The true attitude {@code earthFromSensor} of the sensor shown at that placement, by seconds of the recording. */
    public DoubleFunction<Quaternion> trueAttitude(Placement shown) {
        if (scenario.mirrored()) {
            VirtualSensor worn = sensor(Mirror.placement(shown));
            return seconds -> Mirror.rotation(worn.attitude(seconds).rotation());
        }
        VirtualSensor worn = sensor(shown);
        return seconds -> worn.attitude(seconds).rotation();
    }

    VirtualSensor sensor(Placement placement) {
        return new VirtualSensor(placement, scenario.conditions(), performance.motion());
    }

    Performance performance() {
        return performance;
    }

    private List<Placement> shownPlacements() {
        return scenario.placements().stream()
                .map(p -> scenario.mirrored() ? Mirror.placement(p) : p)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
