package hiplevel.kinematics.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure a direction is that movements voted for. */
class BallotTest {
    private static final AlignmentSettings SETTINGS = AlignmentSettings.DEFAULT;
    private static final double[] CAREFUL_DEG = {-2.5, 1.5, 0.5, 2.5, -2};

    private static Ballot ballot(double factor) {
        double[] turns =
                Arrays.stream(CAREFUL_DEG).map(t -> Math.toRadians(factor * t)).toArray();
        return new Ballot(Method.LEG_SWINGS, List.of(), new PlanarAxis(0, 1, 0, Math.PI / 2), turns, 0);
    }

    private static double sdDeg(Ballot ballot, MovementSpread wearer) {
        return Math.toDegrees(ballot.sd(wearer, SETTINGS));
    }

    @Test
    void movementsInPlanesTwiceAsFarApartWidenTheInterval() {
        double careful = sdDeg(ballot(1), ballot(1).spread());
        double careless = sdDeg(ballot(2), ballot(2).spread());
        // a prior holds the careless back a little: they are known by five movements only
        assertThat(careless / careful).isBetween(1.6, 2.0);
    }

    @Test
    void aCarelessWearersOtherSegmentsWidenTheIntervalOfThisOne() {
        Ballot own = ballot(1);
        double among =
                sdDeg(own, own.spread().plus(ballot(3).spread()).plus(ballot(3).spread()));
        assertThat(among).isGreaterThan(1.3 * sdDeg(own, own.spread()));
    }

    @Test
    void whatNoRepetitionRemovesStaysHoweverAlikeTheMovementsAre() {
        double[] alike = new double[1000];
        Ballot many = new Ballot(Method.LEG_SWINGS, List.of(), new PlanarAxis(0, 1, 0, Math.PI / 2), alike, 0);
        assertThat(sdDeg(many, many.spread())).isCloseTo(SETTINGS.constantDeg(), within(0.05));
    }

    @Test
    void oneMovementAloneSpeaksWithThePriorsSpreadKnownByFourDegreesOfFreedom() {
        Ballot one = new Ballot(Method.LEG_SWINGS, List.of(), new PlanarAxis(0, 1, 0, Math.PI / 2), new double[1], 0);
        double student = 2.776 / 1.96;
        assertThat(sdDeg(one, one.spread()))
                .isCloseTo(
                        student * SETTINGS.movementSpreadDeg() * Math.hypot(1, SETTINGS.constantShare()), within(1e-3));
    }

    /** Spread and constant part as of the standard and of the hard wearer; what is stated must hold for both. */
    @ParameterizedTest
    @ValueSource(doubles = {2, 4})
    void theStatedIntervalHoldsTheDirectionOfCarefulAndOfCarelessWearers(double spreadDeg) {
        Random random = new Random(1);
        int inside = 0;
        int wearers = 4000;
        for (int i = 0; i < wearers; i++) {
            double constant = Math.toRadians(spreadDeg / 2 * random.nextGaussian());
            double[] turns = DoubleStream.generate(() -> constant + Math.toRadians(spreadDeg * random.nextGaussian()))
                    .limit(6)
                    .toArray();
            Ballot six =
                    new Ballot(Method.HINGES_AND_SQUATS, List.of(), new PlanarAxis(0, 1, 0, Math.PI / 2), turns, 0);
            double error = Arrays.stream(turns).average().orElseThrow();
            inside += Math.abs(error) < 1.96 * six.sd(six.spread(), SETTINGS) ? 1 : 0;
        }
        assertThat(inside / (double) wearers).isBetween(0.92, 0.98);
    }
}
