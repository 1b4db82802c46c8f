package hiplevel.simulation.course;

import hiplevel.imu.Side;
import hiplevel.simulation.chance.Streams;
import hiplevel.simulation.chance.Streams.Purpose;
import hiplevel.simulation.performance.Task;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What each repetition is to reach, drawn as for the standard wearer or as the task asks. */
public final class Targets {
    private final Map<Side, Aim[]> aims = new EnumMap<>(Side.class);

    /** All at the turning point, rad; see {@link Numbers}. */
    public record Aim(double depth, double tilt, double drop, double cave, double compensation) {}

    public Targets(Task task, Numbers numbers) {
        Streams streams = new Streams(task.seed());
        SplittableRandom random = streams.of(Purpose.TARGETS);
        SplittableRandom cheating = streams.of(Purpose.COMPENSATIONS);
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
            Aim[] ofSide = new Aim[task.repetitions()];
            for (int i = 0; i < ofSide.length; i++) {
                // drawn even where the task asks for another value, so that the rest stays as it was
                double depth = numbers.depth().draw(random);
                double tilt = numbers.tilt().draw(random);
                double drop = asked(task.dropDeg(), side, i, numbers.drop().draw(random));
                double cave = asked(task.caveDeg(), side, i, numbers.cave().draw(random));
                double compensation = asked(
                        task.compensationDeg(), side, i, numbers.compensation().draw(cheating));
                ofSide[i] = new Aim(
                        Math.toRadians(depth),
                        Math.toRadians(tilt),
                        Math.toRadians(drop + i * task.manner().fatigueDeg()),
                        Math.toRadians(cave),
                        Math.toRadians(compensation));
            }
            aims.put(side, ofSide);
        }
    }

    public Aim aim(Side side, int index) {
        return aims.get(side)[index];
    }

    public static double asked(Map<Side, List<Double>> asked, Side side, int index, double otherwise) {
        List<Double> values = asked.get(side);
        return values == null ? otherwise : values.get(values.size() == 1 ? 0 : index);
    }
}
