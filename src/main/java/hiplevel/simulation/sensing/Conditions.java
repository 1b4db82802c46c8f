package hiplevel.simulation.sensing;

import hiplevel.imu.Placement;
import hiplevel.simulation.chance.Standard;
import java.util.List;
import java.util.Map;

/**
 * Under what conditions sensors are worn and read: all of a scenario that reaches them.
 *
 * @param seed everything random follows from it
 * @param standard sizes of all errors
 * @param rateHz sampling rate of every sensor by its own clock
 * @param heightMetres of the wearer
 * @param yawDeg misplacement about the vertical that is not to be random
 * @param headingDriftDegPerS a turn about the vertical that every gyroscope reads in addition
 * @param lossShare share of the samples that are lost, from 0 to below 1
 * @param gaps stretches in which a sensor says nothing
 * @param mirrored whether left and right are exchanged
 */
public record Conditions(
        long seed,
        Standard standard,
        double rateHz,
        double heightMetres,
        Map<Placement, Double> yawDeg,
        double headingDriftDegPerS,
        double lossShare,
        List<Gap> gaps,
        boolean mirrored) {
    public Conditions {
        yawDeg = Map.copyOf(yawDeg);
        gaps = List.copyOf(gaps);
    }
}
