package hiplevel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.simulation.body.Angles;
import hiplevel.simulation.body.Motion;
import hiplevel.simulation.course.Choreography;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the standard simulated wearer, found again in what many wearers' sensors say. */
class StandardWearerTest {
    private static final Set<Placement> WORN = Set.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    private static Scenario scenario(long seed, boolean hard) {
        return Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                .but()
                .hard(hard)
                .repetitions(1)
                .alignmentMovements(false)
                .build();
    }

    private static List<ImuSeries> samples(Scenario scenario) {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(scenario).deliver(collector);
        return collector.tracks().stream().map(t -> t.samples()).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noiseAndBiasAreTheStatedOnesWhileTheWearerStands(boolean hard) {
        double factor = hard ? 2 : 1;
        Statistics gyroscopeNoise = new Statistics();
        Statistics accelerometerNoise = new Statistics();
        Statistics bias = new Statistics();
        for (long seed = 1; seed <= 24; seed++) {
            for (ImuSeries series : samples(scenario(seed, hard))) {
                Statistics still = new Statistics();
                for (int i = 1; i < 380; i++) {
                    // differences of neighbours leave the noise alone: their SD is √2 of it
                    gyroscopeNoise.add(Math.toDegrees(series.gyrX()[i] - series.gyrX()[i - 1]));
                    accelerometerNoise.add(series.accY()[i] - series.accY()[i - 1]);
                    still.add(Math.toDegrees(series.gyrZ()[i]));
                }
                bias.add(still.mean());
            }
        }
        double root2 = Math.sqrt(2);
        assertThat(gyroscopeNoise.deviation() / root2).isCloseTo(0.15 * factor, within(0.003 * factor));
        assertThat(accelerometerNoise.deviation() / root2).isCloseTo(0.03 * factor, within(0.0005 * factor));
        assertThat(bias.most()).isBetween(0.4 * factor, 0.56 * factor);
        assertThat(bias.least()).isBetween(-0.56 * factor, -0.4 * factor);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sensorsSitTurnedAsStated(boolean hard) {
        double factor = hard ? 2 : 1;
        for (Placement placement : WORN) {
            Statistics yaw = new Statistics();
            Statistics other = new Statistics();
            for (long seed = 1; seed <= 240; seed++) {
                Quaternion segmentFromSensor = VirtualWearer.perform(scenario(seed, hard))
                        .sensor(placement)
                        .sensorFromSegment()
                        .conjugate();
                // the nominal x axis points down: its horizontal part tells the tilts, the other axes the turn
                Vector3 down = segmentFromSensor.rotate(Vector3.X);
                Vector3 out = segmentFromSensor.rotate(Vector3.Z);
                double nominal = switch (placement) {
                    case PELVIS -> Math.PI;
                    case LEFT_THIGH -> Math.PI / 2;
                    default -> -Math.PI / 2;
                };
                yaw.add(Math.toDegrees(Math.IEEEremainder(Math.atan2(out.y(), out.x()) - nominal, 2 * Math.PI)));
                other.add(Math.toDegrees(Vector3.Z.negated().angleTo(down)));
            }
            double expected = (placement == Placement.PELVIS ? 3 : 4) * factor;
            // the tilts of the other axes widen this reading of the yaw a little
            assertThat(yaw.deviation()).isBetween(0.87 * expected, 1.2 * expected);
            assertThat(yaw.mean()).isCloseTo(0, within(0.25 * expected));
            assertThat(other.most()).isBetween(11 * factor, 14.2 * factor);
        }
    }

    private static Truth truth(Scenario scenario) {
        return VirtualWearer.perform(scenario).truth();
    }

    @Test
    void askedYawIsTheYaw() {
        Scenario straight = scenario(5, false).but().yaw(Placement.PELVIS, 0).build();
        Scenario turned = straight.but().yaw(Placement.PELVIS, 5).build();
        Quaternion difference = truth(turned)
                .sensorFromSegment()
                .get(Placement.PELVIS)
                .conjugate()
                .times(truth(straight).sensorFromSegment().get(Placement.PELVIS));
        assertThat(difference
                        .rotationVector()
                        .times(180 / Math.PI)
                        .minus(new Vector3(0, 0, 5))
                        .norm())
                .isLessThan(1e-9);
    }

    @Test
    void clocksAreOffByUpTo50PartsPerMillionAndNeverCoincide() {
        Statistics ppm = new Statistics();
        for (long seed = 1; seed <= 24; seed++) {
            List<ImuSeries> all = samples(scenario(seed, false));
            long earliest = Long.MAX_VALUE;
            for (ImuSeries series : all) {
                int last = series.size() - 1;
                double period = (series.timeMicros()[last] - series.timeMicros()[0]) * 1e-6 / last;
                ppm.add((0.01 / period - 1) * 1e6);
                earliest = Math.min(earliest, series.timeMicros()[0]);
            }
            assertThat(earliest).isZero();
            assertThat(all.get(0).timeMicros()[7]).isNotEqualTo(all.get(1).timeMicros()[7]);
        }
        assertThat(ppm.most()).isBetween(35.0, 51.0);
        assertThat(ppm.least()).isBetween(-51.0, -35.0);
    }

    @Test
    void standingAnglesAndAlignmentMovementsAreTheStatedOnes() {
        Statistics adduction = new Statistics();
        Statistics obliquity = new Statistics();
        Statistics hinge = new Statistics();
        for (long seed = 1; seed <= 80; seed++) {
            Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed);
            Motion motion = VirtualWearer.perform(scenario).performance().motion();
            Quaternion thigh =
                    motion.at(Placement.LEFT_THIGH, 0).earthFromSegment().rotation();
            adduction.add(Math.toDegrees(Angles.Leg.of(Side.LEFT, thigh).adduction()));
            Quaternion pelvis =
                    motion.at(Placement.PELVIS, 0).earthFromSegment().rotation();
            obliquity.add(Math.toDegrees(Angles.Pelvis.of(pelvis).obliquity()));
            hinge.add(Math.toDegrees(
                    motion.at(Placement.PELVIS, 4 + 1.25).sagittal().value()));
        }
        assertThat(adduction.least()).isBetween(-9.0, -8.2);
        assertThat(adduction.most()).isBetween(-0.8, 0.0);
        assertThat(obliquity.least()).isBetween(-2.0, -1.7);
        assertThat(obliquity.most()).isBetween(1.7, 2.0);
        assertThat(hinge.mean()).isCloseTo(45, within(2.0));
        assertThat(hinge.deviation()).isCloseTo(6, within(1.5));
    }

    @Test
    void unsteadinessOnOneLegHasTheStatedSize() {
        Statistics wobble = new Statistics();
        for (long seed = 1; seed <= 30; seed++) {
            Choreography moves = new Choreography(seed, 1.74);
            moves.standOn(Side.RIGHT, 0, 1);
            for (double t = 1; t < 40; t += 0.05) {
                wobble.add(Math.toDegrees(moves.pelvisWobble.at(t).value()));
            }
        }
        assertThat(wobble.deviation()).isCloseTo(0.6, within(0.02));
        assertThat(wobble.mean()).isCloseTo(0, within(0.02));
    }
}
