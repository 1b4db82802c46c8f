package hiplevel.simulation.routine;

import hiplevel.simulation.performance.Routine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the wearer can do, by the names of the catalogue's exercises. */
public final class Routines {
    private static final Map<String, Routine> LEARNT = learnt();

    private Routines() {}

    private static Map<String, Routine> learnt() {
        Map<String, Routine> all = new LinkedHashMap<>();
        all.put("single-leg-squat", OneLegRoutine.SINGLE_LEG_SQUAT);
        all.put("lateral-step-down", OneLegRoutine.LATERAL_STEP_DOWN);
        all.put("forward-step-down", OneLegRoutine.FORWARD_STEP_DOWN);
        all.put("step-up", new StepUpRoutine());
        all.put("single-leg-deadlift", OneLegRoutine.SINGLE_LEG_DEADLIFT);
        all.put("split-squat", OneLegRoutine.SPLIT_SQUAT);
        all.put("squat", TwoLegRoutine.SQUAT);
        all.put("deadlift", TwoLegRoutine.DEADLIFT);
        all.put("single-leg-bridge", new BridgeRoutine());
        all.put("trendelenburg-stance", HoldRoutine.TRENDELENBURG);
        all.put("walking", WalkRoutine.of(GaitStyle.WALKING));
        all.put("running", WalkRoutine.of(GaitStyle.RUNNING));
        all.put("lateral-band-walk", new BandWalkRoutine());
        all.put("clamshell", new ClamshellRoutine());
        all.put("fire-hydrant", AllFoursRoutine.FIRE_HYDRANT);
        all.put("hip-extension", AllFoursRoutine.HIP_EXTENSION);
        all.put("plank", HoldRoutine.PLANK);
        all.put("pelvic-tilt", TwoLegRoutine.PELVIC_TILT);
        all.put("tricep-dip", new DipRoutine());
        return all;
    }

    public static Optional<Routine> named(String exercise) {
        return Optional.ofNullable(LEARNT.get(exercise));
    }

    /** In the catalogue's order. */
    public static Set<String> names() {
        return LEARNT.keySet();
    }
}
