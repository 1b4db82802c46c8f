package hiplevel.desktop.visit;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several tasks, done one after the other.
 *
 * @param name as people read it
 */
public record Battery(String name, List<Task> tasks) {
    private static final int REST = 30;

    public Battery {
        tasks = List.copyOf(tasks);
        if (name.isBlank() || tasks.isEmpty()) {
            throw new IllegalArgumentException("a battery has a name and at least one task");
        }
        tasks.forEach(task -> {
            if (Catalogue.STANDARD.named(task.exercise()).isEmpty()) {
                throw new IllegalArgumentException(
                        "no exercise is called '" + task.exercise() + "'; there are " + Catalogue.STANDARD.names());
            }
        });
    }

    /** Left, rest, right. */
    static List<Task> eachSide(String exercise, Amount amount, int beatsPerMinute) {
        return Stream.of(Side.LEFT, Side.RIGHT)
                .map(side -> new Task(exercise, Optional.of(side), amount, REST, beatsPerMinute))
                .toList();
    }
}
