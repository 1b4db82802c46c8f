package hiplevel.simulation.performance;

/** How one exercise is done. */
@FunctionalInterface
public interface Routine {
    Performance perform(Task task);

    /** How many repetitions a side the standard wearer does. */
    default int repetitions() {
        return 6;
    }
}
