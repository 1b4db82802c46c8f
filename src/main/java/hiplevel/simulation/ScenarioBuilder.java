package hiplevel.simulation;

import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.performance.Manner;
import hiplevel.simulation.sensing.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scenario in the making; see {@link Scenario} for what each part means. */
public final class ScenarioBuilder {
    private final Exercise exercise;
    private long seed;
    private boolean hard;
    private double rateHz;
    private Set<Placement> placements;
    private int repetitions;
    private final Map<Side, List<Double>> drop;
    private final Map<Side, List<Double>> cave;
    private final Map<Side, List<Double>> compensation;
    private Manner manner;
    private final Map<Placement, Double> yaw;
    private double heightMetres;
    private double headingDriftDegPerS;
    private double lossShare;
    private final List<Gap> gaps;
    private boolean alignmentMovements;
    private boolean turnAround;
    private boolean mirrored;

    ScenarioBuilder(Scenario start) {
        exercise = start.exercise();
        seed = start.seed();
        hard = start.hard();
        rateHz = start.rateHz();
        placements = start.placements();
        repetitions = start.repetitions();
        drop = new EnumMap<>(Side.class);
        drop.putAll(start.dropAtTurnDeg());
        cave = new EnumMap<>(Side.class);
        cave.putAll(start.adductionChangeAtTurnDeg());
        compensation = new EnumMap<>(Side.class);
        compensation.putAll(start.compensationDeg());
        manner = start.manner();
        yaw = new HashMap<>(start.yawDeg());
        heightMetres = start.heightMetres();
        headingDriftDegPerS = start.headingDriftDegPerS();
        lossShare = start.lossShare();
        gaps = new ArrayList<>(start.gaps());
        alignmentMovements = start.alignmentMovements();
        turnAround = start.turnAround();
        mirrored = start.mirrored();
    }

    public ScenarioBuilder seed(long value) {
        seed = value;
        return this;
    }

    public ScenarioBuilder hard(boolean value) {
        hard = value;
        return this;
    }

    public ScenarioBuilder rateHz(double value) {
        rateHz = value;
        return this;
    }

    public ScenarioBuilder placements(Set<Placement> value) {
        placements = value;
        return this;
    }

    public ScenarioBuilder repetitions(int value) {
        repetitions = value;
        return this;
    }

    public ScenarioBuilder heightMetres(double value) {
        heightMetres = value;
        return this;
    }

    public ScenarioBuilder headingDriftDegPerS(double value) {
        headingDriftDegPerS = value;
        return this;
    }

    public ScenarioBuilder lossShare(double value) {
        lossShare = value;
        return this;
    }

    public ScenarioBuilder alignmentMovements(boolean value) {
        alignmentMovements = value;
        return this;
    }

    public ScenarioBuilder turnAround(boolean value) {
        turnAround = value;
        return this;
    }

    public ScenarioBuilder mirrored(boolean value) {
        mirrored = value;
        return this;
    }

    /** The pelvic drop at the turning point, one value or one per repetition. */
    public ScenarioBuilder drop(Side stance, Double... degrees) {
        return drop(stance, Arrays.asList(degrees));
    }

    public ScenarioBuilder drop(Side stance, List<Double> degrees) {
        drop.put(stance, List.copyOf(degrees));
        return this;
    }

    /** The change of thigh adduction at the turning point, one value or one per repetition. */
    public ScenarioBuilder cave(Side stance, Double... degrees) {
        return cave(stance, Arrays.asList(degrees));
    }

    public ScenarioBuilder cave(Side stance, List<Double> degrees) {
        cave.put(stance, List.copyOf(degrees));
        return this;
    }

    /** The exercise's own compensation at the turning point, one value or one per repetition. */
    public ScenarioBuilder compensation(Side side, Double... degrees) {
        return compensation(side, Arrays.asList(degrees));
    }

    public ScenarioBuilder compensation(Side side, List<Double> degrees) {
        compensation.put(side, List.copyOf(degrees));
        return this;
    }

    /** How repetitions are done. */
    public ScenarioBuilder manner(Manner value) {
        manner = value;
        return this;
    }

    /** How far a sensor sits turned about the vertical, instead of by chance. */
    public ScenarioBuilder yaw(Placement placement, double degrees) {
        yaw.put(placement, degrees);
        return this;
    }

    public ScenarioBuilder gap(Placement placement, double fromSeconds, double toSeconds) {
        gaps.add(new Gap(placement, fromSeconds, toSeconds));
        return this;
    }

    /**
     * The scenario with these changes.
     *
     * @throws IllegalArgumentException when a value cannot be, with what was expected
     */
    public Scenario build() {
        return new Scenario(
                exercise,
                seed,
                hard,
                rateHz,
                placements,
                repetitions,
                drop,
                cave,
                compensation,
                manner,
                yaw,
                heightMetres,
                headingDriftDegPerS,
                lossShare,
                gaps,
                alignmentMovements,
                turnAround,
                mirrored);
    }
}
