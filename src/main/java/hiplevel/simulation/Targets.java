package hiplevel.simulation;

import hiplevel.imu.Side;
import hiplevel.simulation.chance.Streams;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What each repetition is to reach, drawn as for the standard wearer or as the scenario asks. */
final class Targets {
    private final Map<Side, Squat[]> squats = new EnumMap<>(Side.class);

    /** Depth and tilt, total drop and change of adduction at the turning point, rad. */
    record Squat(double depth, double tilt, double drop, double cave) {}

    Targets(Scenario scenario) {
        SplittableRandom random = new Streams(scenario.seed()).of(Streams.Purpose.TARGETS);
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
            Squat[] ofSide = new Squat[scenario.repetitions()];
            for (int i = 0; i < ofSide.length; i++) {
                // drawn even where the scenario asks for another value, so that the rest stays as it was
                double depth = random.nextGaussian(60, 5);
                double tilt = random.nextGaussian(20, 4);
                double drop = asked(scenario.dropAtTurnDeg(), side, i, random.nextGaussian(3, 1));
                double cave = asked(scenario.adductionChangeAtTurnDeg(), side, i, random.nextGaussian(2, 1));
                ofSide[i] = new Squat(
                        Math.toRadians(depth), Math.toRadians(tilt), Math.toRadians(drop), Math.toRadians(cave));
            }
            squats.put(side, ofSide);
        }
    }

    Squat squat(Side stance, int index) {
        return squats.get(stance)[index];
    }

    static double asked(Map<Side, List<Double>> asked, Side stance, int index, double otherwise) {
        List<Double> values = asked.get(stance);
        return values == null ? otherwise : values.get(values.size() == 1 ? 0 : index);
    }
}
