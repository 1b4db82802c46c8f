package hiplevel.simulation;

import hiplevel.exercise.Catalogue;

/** Performs scenarios. */
public final class VirtualWearer {
    private VirtualWearer() {}

    /**
     * The recording of a scenario, simulated as it is read.
     *
     * @throws IllegalArgumentException for an exercise that the wearer has not learnt
     */
    public static SimulatedRecording perform(Scenario scenario) {
        if (scenario.exercise().equals(Catalogue.SINGLE_LEG_SQUAT)) {
            return new SimulatedRecording(scenario, new SquatSession(scenario).perform());
        }
        if (scenario.exercise().equals(Catalogue.WALKING)) {
            return new SimulatedRecording(scenario, new WalkingSession(scenario).perform());
        }
        throw new IllegalArgumentException("the virtual wearer cannot do '"
                + scenario.exercise().name() + "' yet; it does single-leg-squat and walking");
    }
}
