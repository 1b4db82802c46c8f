package hiplevel.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Side;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the joints of a pose are drawn: seen from the front, y down. */
class SkeletonTest {
    private static final double TINY = 1e-9;

    private static Optional<Angle> angle(double degrees) {
        return Optional.of(new Angle(degrees, 1, Optional.empty()));
    }

    private static Skeleton standing(Side stance, double drop, double cave) {
        Map<Side, Angle> thighs = new EnumMap<>(Side.class);
        thighs.put(stance, angle(cave).orElseThrow());
        return new Skeleton(new Pose(Optional.of(stance), angle(drop), thighs, false));
    }

    /** How far the line from one point to another points down, degrees. */
    private static double down(Point2D from, Point2D to) {
        return Math.toDegrees(Math.atan2(to.getY() - from.getY(), Math.abs(to.getX() - from.getX())));
    }

    @Test
    void theWearersRightIsOnTheViewersLeft() {
        Skeleton s = standing(Side.RIGHT, 0, 0);
        assertThat(s.hip(Side.RIGHT).getX()).isNegative();
        assertThat(s.hip(Side.LEFT).getX()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, 0, 2.5, 9, 30})
    void aDropOnTheRightLegTiltsThePelvisDownOnTheViewersRightByItsAngle(double drop) {
        Skeleton s = standing(Side.RIGHT, drop, 0);
        assertThat(s.hip(Side.LEFT).getX()).isGreaterThan(s.hip(Side.RIGHT).getX());
        assertThat(down(s.hip(Side.RIGHT), s.hip(Side.LEFT))).isCloseTo(drop, within(TINY));
    }

    @Test
    void aDropOnTheLeftLegTiltsThePelvisDownOnTheViewersLeft() {
        Skeleton s = standing(Side.LEFT, 9, 0);
        assertThat(down(s.hip(Side.LEFT), s.hip(Side.RIGHT))).isCloseTo(9, within(TINY));
        assertThat(s.hip(Side.RIGHT).getX()).isLessThan(s.hip(Side.LEFT).getX());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void withoutADropThePelvisIsLevelAndTheThighUpright(Side stance) {
        Skeleton s = standing(stance, 0, 0);
        assertThat(s.hip(Side.LEFT).getY()).isEqualTo(s.hip(Side.RIGHT).getY());
        assertThat(s.knee(stance).getX()).isEqualTo(s.hip(stance).getX());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aCavingKneeStandsTowardTheOtherLegByItsAngle(Side stance) {
        Skeleton s = standing(stance, 0, 10);
        Point2D hip = s.hip(stance);
        Point2D knee = s.knee(stance);
        double inward = (knee.getX() - hip.getX())
                * Math.signum(s.hip(stance.opposite()).getX() - hip.getX());
        assertThat(Math.toDegrees(Math.atan2(inward, knee.getY() - hip.getY()))).isCloseTo(10, within(TINY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, 0, 9})
    void aMirroredWearerIsTheMirroredPicture(double drop) {
        for (Optional<Side> stance :
                java.util.List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT), Optional.<Side>empty())) {
            Map<Side, Angle> thighs = new EnumMap<>(Side.class);
            thighs.put(Side.LEFT, angle(12).orElseThrow());
            thighs.put(Side.RIGHT, angle(-3).orElseThrow());
            Pose pose = new Pose(stance, angle(drop), thighs, false);
            Skeleton one = new Skeleton(pose);
            Skeleton other = new Skeleton(pose.mirrored());
            for (Side side : Side.values()) {
                mirrored(one.hip(side), other.hip(side.opposite()));
                mirrored(one.knee(side), other.knee(side.opposite()));
                mirrored(one.ankle(side), other.ankle(side.opposite()));
            }
        }
    }

    private static void mirrored(Point2D one, Point2D other) {
        assertThat(other.getX()).isCloseTo(-one.getX(), within(TINY));
        assertThat(other.getY()).isCloseTo(one.getY(), within(TINY));
    }

    @Test
    void onBothLegsALeanLiftsTheRightSide() {
        Skeleton s = new Skeleton(new Pose(Optional.empty(), angle(6), Map.of(), false));
        assertThat(s.hip(Side.RIGHT).getY()).isLessThan(s.hip(Side.LEFT).getY());
        assertThat(down(s.hip(Side.RIGHT), s.hip(Side.LEFT))).isCloseTo(6, within(TINY));
    }

    @Test
    void theStandingFootIsOnTheFloorAndTheFreeOneAboveIt() {
        Skeleton s = standing(Side.RIGHT, 9, 8);
        assertThat(s.ankle(Side.RIGHT).getY()).isCloseTo(s.floor(), within(10.0));
        assertThat(s.ankle(Side.LEFT).getY()).isLessThan(s.floor() - 40);
    }

    @Test
    void lyingOnTheBackTheFreeHipHangsTowardTheFloor() {
        Skeleton s = new Skeleton(new Pose(Optional.of(Side.LEFT), angle(9), Map.of(), true));
        assertThat(s.hip(Side.RIGHT).getY())
                .isGreaterThan(s.hip(Side.LEFT).getY())
                .isLessThan(s.floor());
    }
}
