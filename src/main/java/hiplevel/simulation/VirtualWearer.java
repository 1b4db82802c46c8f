package hiplevel.simulation;

import hiplevel.simulation.routine.Routines;

/** Performs scenarios. */
public final class VirtualWearer {
    private VirtualWearer() {}

    /**
     * The recording of a scenario, simulated as it is read.
     *
     * @throws IllegalArgumentException for an exercise that the wearer has not learnt
     */
    public static SimulatedRecording perform(Scenario scenario) {
        String name = scenario.exercise().name();
        return new SimulatedRecording(
                scenario,
                Routines.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("the virtual wearer cannot do '" + name
                                + "'; it does " + String.join(", ", Routines.names())))
                        .perform(scenario.task()));
    }
}
