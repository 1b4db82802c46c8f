package hiplevel.desktop.visit;

/**
 * Where in a battery one is. Tasks are counted from 0.
 */
public sealed interface Phase {
    /** Nothing has begun, or something came in between; {@code next} is what is begun with. */
    record Waiting(int next) implements Phase {}

    /** The wearer takes position; {@code seconds} are left. */
    record GetReady(int task, int seconds) implements Phase {}

    /** Repetitions are done. */
    record Moving(int task, int done) implements Phase {}

    /** The time of a task runs; {@code seconds} are left. */
    record Timed(int task, int seconds) implements Phase {}

    /** Before the next task; {@code seconds} are left. */
    record Resting(int next, int seconds) implements Phase {}

    /** All tasks are done, or somebody ended it. */
    record Finished() implements Phase {}
}
