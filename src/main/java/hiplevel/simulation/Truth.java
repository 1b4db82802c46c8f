package hiplevel.simulation;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.body.Mirror;
import hiplevel.spatial.Quaternion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What really happened, read off the simulated motion. Times in s since the recording's earliest sample.
 *
 * @param contacts of the feet in walking, in the order of time; empty otherwise
 * @param sensorFromSegment how each sensor sits on its segment while the wearer stands
 */
public record Truth(
        List<TrueRepetition> repetitions, List<FootContact> contacts, Map<Placement, Quaternion> sensorFromSegment) {

    /**
     * One repetition, cycle or hold; in gait one stance phase (start = initial contact, end = own foot-off, turn = largest
     * drop); in step-ups from the low position over the top and back. Of the values, by the names of {@code truth.json},
     * an exercise has those that mean something in it:
     *
     * <ul>
     *   <li>{@code dropAtTurnDeg} against standing, or on the back and on all fours against the start pose; {@code
     *       peakDropDeg}, the largest from start to end; {@code obliquityChangeAtTurnDeg} where no side stands, right side
     *       up +
     *   <li>{@code adductionChangeAtTurnDeg} since the start (step-up: {@code adductionChangeAtStartDeg}, against the
     *       straight leg at the top), {@code adductionChangeAt45Deg}, {@code adductionChangeAt60Deg} where thigh flexion
     *       first reaches that (step-up: last has it, rising); on two legs the same with {@code left} and {@code right}
     *       before them
     *   <li>{@code depthDeg}, largest flexion of the thigh against standing; {@code rangeDeg}, how far what leads the
     *       movement goes; {@code rangeMetres}, where it is the height of the pelvis
     *   <li>{@code tiltAtTurnDeg} of the pelvis since the start, anterior +
     *   <li>{@code compensationDeg} at the turning point, since the start: the pelvis rolling back or up on the moving side,
     *       arching, opening toward the free side, toes in; in the plank the sag until the end; in walking the sway that
     *       was asked for
     *   <li>{@code holdSeconds}; {@code maximalHikeDeg}, {@code meanDropDeg}, {@code driftDegPerS} of the drop, {@code
     *       giveWaySeconds} from the start until less than half of the largest hike is left, {@code dropSeconds} until none
     * </ul>
     *
     * @param side the stance side, or that of the moving leg; empty where both do the same
     * @param turnSeconds the middle of the two crossings of 90 % of what leads the movement; of a hold, its middle
     */
    public record TrueRepetition(
            Optional<Side> side,
            double startSeconds,
            double turnSeconds,
            double endSeconds,
            Map<String, Double> values) {

        public TrueRepetition {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /**
         * The side of a row that has one.
         *
         * @throws java.util.NoSuchElementException when it has none
         */
        public Side leg() {
            return side.orElseThrow();
        }

        /** A value that this exercise may have. */
        public OptionalDouble value(String name) {
            Double value = values.get(name);
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }

        /** {@code dropAtTurnDeg}; throws when the exercise has none, as the others do. */
        public double dropAtTurnDeg() {
            return value("dropAtTurnDeg").orElseThrow();
        }

        public double peakDropDeg() {
            return value("peakDropDeg").orElseThrow();
        }

        public double adductionChangeAtTurnDeg() {
            return value("adductionChangeAtTurnDeg").orElseThrow();
        }

        /** Empty when thigh flexion does not reach 45°. */
        public OptionalDouble adductionChangeAt45Deg() {
            return value("adductionChangeAt45Deg");
        }

        /** Empty when thigh flexion does not reach 60°. */
        public OptionalDouble adductionChangeAt60Deg() {
            return value("adductionChangeAt60Deg");
        }

        public double depthDeg() {
            return value("depthDeg").orElseThrow();
        }

        public double rangeDeg() {
            return value("rangeDeg").orElseThrow();
        }

        public double compensationDeg() {
            return value("compensationDeg").orElseThrow();
        }

        TrueRepetition mirrored() {
            Map<String, Double> exchanged = new LinkedHashMap<>();
            values.forEach(
                    (name, value) -> exchanged.put(Mirror.name(name), name.startsWith("obliquity") ? -value : value));
            return new TrueRepetition(side.map(Side::opposite), startSeconds, turnSeconds, endSeconds, exchanged);
        }
    }

    /** A foot meeting the ground, or leaving it. */
    public record FootContact(double seconds, Side side, boolean initialContact) {
        FootContact mirrored() {
            return new FootContact(seconds, side.opposite(), initialContact);
        }
    }

    public Truth {
        repetitions = List.copyOf(repetitions);
        contacts = List.copyOf(contacts);
        sensorFromSegment = Collections.unmodifiableMap(new EnumMap<>(sensorFromSegment));
    }

    /** The repetitions of one side. */
    public List<TrueRepetition> of(Side stance) {
        return repetitions.stream()
                .filter(r -> r.side().equals(Optional.of(stance)))
                .toList();
    }
}
