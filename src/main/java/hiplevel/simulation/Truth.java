package hiplevel.simulation;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
     * One repetition; in walking one stance phase (start = initial contact, end = own foot-off, turn = largest drop).
     *
     * @param side the stance side
     * @param turnSeconds the middle of the two crossings of 90 % of the depth
     * @param dropAtTurnDeg against standing
     * @param peakDropDeg largest drop from start to end
     * @param adductionChangeAtTurnDeg since the start
     * @param adductionChangeAt45Deg since the start, when thigh flexion first reaches 45°; empty when it does not
     * @param adductionChangeAt60Deg the same at 60°
     * @param depthDeg largest flexion of the stance thigh against standing
     */
    public record TrueRepetition(
            Side side,
            double startSeconds,
            double turnSeconds,
            double endSeconds,
            double dropAtTurnDeg,
            double peakDropDeg,
            double adductionChangeAtTurnDeg,
            OptionalDouble adductionChangeAt45Deg,
            OptionalDouble adductionChangeAt60Deg,
            double depthDeg) {
        TrueRepetition mirrored() {
            return new TrueRepetition(
                    side.opposite(),
                    startSeconds,
                    turnSeconds,
                    endSeconds,
                    dropAtTurnDeg,
                    peakDropDeg,
                    adductionChangeAtTurnDeg,
                    adductionChangeAt45Deg,
                    adductionChangeAt60Deg,
                    depthDeg);
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

    /** The repetitions of one stance side. */
    public List<TrueRepetition> of(Side stance) {
        return repetitions.stream().filter(r -> r.side() == stance).toList();
    }
}
