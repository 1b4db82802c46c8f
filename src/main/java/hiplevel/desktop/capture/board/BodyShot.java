package hiplevel.desktop.capture.board;

import hiplevel.imu.Side;
import java.util.Optional;

/**
 * The body at one moment, as the live session tells it. Angles in °, NaN where unknown.
 *
 * @param stance the leg that carries in the repetition under way
 * @param instead the leg that is used although the other one was declared
 * @param obliquityDeg + = right side up
 * @param leftAdductionDeg + = knee toward the midline
 * @param unrest how much the sensors turn, as a share of what passes as standing still
 * @param stillSeconds for how long the wearer has stood still
 */
public record BodyShot(
        long timeMicros,
        boolean aligned,
        Optional<Side> stance,
        Optional<Side> instead,
        double obliquityDeg,
        double leftFlexionDeg,
        double rightFlexionDeg,
        double leftAdductionDeg,
        double rightAdductionDeg,
        double unrest,
        double stillSeconds) {
    public double adductionDeg(Side side) {
        return side == Side.LEFT ? leftAdductionDeg : rightAdductionDeg;
    }
}
