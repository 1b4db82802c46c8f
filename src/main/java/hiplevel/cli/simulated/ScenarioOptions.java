package hiplevel.cli.simulated;

import hiplevel.cli.terminal.ExerciseNames;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.performance.Manner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the virtual wearer is to do; what is not said is as on the standard simulated wearer. */
final class ScenarioOptions {
    @Option(
            names = "--exercise",
            paramLabel = "NAME",
            completionCandidates = ExerciseNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<String> exercise = Optional.empty();

    @Option(
            names = "--drop",
            paramLabel = "STANCE=DEG",
            description = "Pelvic drop at the turning point relative to standing, by stance side: right-stance=8, or a"
                    + " list 8,9,10 with one per repetition. May be repeated for the other side.")
    private List<String> drop = List.of();

    @Option(
            names = "--cave",
            paramLabel = "STANCE=DEG",
            description = "Change of thigh adduction at the turning point, the same way: left-stance=10.")
    private List<String> cave = List.of();

    @Option(
            names = "--compensation",
            paramLabel = "SIDE=DEG",
            description =
                    "The exercise's own way of cheating at the turning point, by the side of the leg that stands or"
                            + " moves: right=12 rolls the pelvis back in a clamshell, arches the back in a hip extension, opens"
                            + " the pelvis in a deadlift, sways over the right leg in walking. A plank and a dip listen to right.")
    private List<String> compensation = List.of();

    @Option(
            names = "--repetitions",
            paramLabel = "N",
            description = "A side. Default: 6, holds 1, steps of a band walk 10, stances in walking 20, in running 24.")
    private Optional<Integer> repetitions = Optional.empty();

    @Option(names = "--rate", paramLabel = "HZ", description = "Samples per second. Default: 100.")
    private Optional<Double> rate = Optional.empty();

    @Option(
            names = "--placements",
            paramLabel = "LIST",
            split = ",",
            description = "Sensors worn. Default: pelvis,left-thigh,right-thigh.")
    private List<String> placements = List.of();

    @Option(names = "--hard", description = "Doubles noise, bias, misplacement, out-of-plane movement and soft tissue.")
    private boolean hard;

    @Option(names = "--seed", paramLabel = "N", description = "Everything random follows from it. Default: 1.")
    private long seed = 1;

    @Option(names = "--height", paramLabel = "M", description = "The wearer's height in metres. Default: 1.74.")
    private Optional<Double> height = Optional.empty();

    @Option(names = "--loss", paramLabel = "SHARE", description = "Share of samples lost, 0 to below 1. Default: 0.")
    private double loss;

    @Option(names = "--hold", paramLabel = "S", description = "How long a hold lasts, from 5 s. Default: as trained.")
    private Optional<Double> hold = Optional.empty();

    @Option(names = "--fatigue", paramLabel = "DEG", description = "The drop grows by this from one to the next.")
    private double fatigue;

    @Option(
            names = "--false-start",
            paramLabel = "SHARE",
            description = "Before the third repetition this share of the movement is begun and taken back.")
    private double falseStart;

    @Option(
            names = "--slow-last",
            paramLabel = "TIMES",
            description = "The last repetition takes that many times as long.")
    private double slowLast = 1;

    @Option(names = "--pause", paramLabel = "S", description = "More rest between repetitions than usual.")
    private double pause;

    @Option(names = "--no-alignment", description = "Leaves out hinges, leg swings and two-leg squats.")
    private boolean noAlignment;

    @Option(
            names = "--declare",
            description = "With --out: writes down which exercise was done when, as a person would who marks trials."
                    + " Without it an analysis has to find that out.")
    private boolean declare;

    boolean isDeclared() {
        return declare;
    }

    long seed() {
        return seed;
    }

    Scenario scenario() throws Refusal {
        Exercise known = Catalogue.STANDARD
                .named(OptionValue.exercise(exercise.orElseThrow(
                        () -> Refusal.usage("simulate needs --exercise NAME, one of " + Catalogue.STANDARD.names()))))
                .orElseThrow();
        Scenario standard = Scenario.standard(known, seed);
        Map<Side, List<Double>> drops = perSide("--drop", "-stance", drop);
        Map<Side, List<Double>> caves = perSide("--cave", "-stance", cave);
        Map<Side, List<Double>> compensations = perSide("--compensation", "", compensation);
        Set<Placement> worn = placements.isEmpty() ? standard.placements() : worn();
        try {
            return new Scenario(
                    known,
                    seed,
                    hard,
                    rate.orElse(standard.rateHz()),
                    worn,
                    repetitions.orElse(standard.repetitions()),
                    drops,
                    caves,
                    compensations,
                    new Manner(
                            fatigue,
                            falseStart,
                            slowLast,
                            pause,
                            hold.map(OptionalDouble::of).orElse(OptionalDouble.empty())),
                    standard.yawDeg(),
                    OptionValue.height("--height", height).orElse(standard.heightMetres()),
                    standard.headingDriftDegPerS(),
                    loss,
                    standard.gaps(),
                    standard.alignmentMovements() && !noAlignment,
                    standard.turnAround(),
                    standard.mirrored());
        } catch (IllegalArgumentException impossible) {
            throw Refusal.usage("simulate: " + impossible.getMessage());
        }
    }

    private Set<Placement> worn() throws Refusal {
        Set<Placement> worn = EnumSet.noneOf(Placement.class);
        for (String word : placements) {
            worn.add(OptionValue.placement("--placements " + word, word));
        }
        return worn;
    }

    /** {@code right-stance=8,9,10}, once per side. */
    private static Map<Side, List<Double>> perSide(String option, String suffix, List<String> texts) throws Refusal {
        Map<Side, List<Double>> sides = new EnumMap<>(Side.class);
        for (String text : texts) {
            int equals = text.indexOf('=');
            Side side = equals < 0 ? null : named(text.substring(0, equals), suffix);
            if (side == null) {
                throw Refusal.usage(
                        option + " " + text + ": expected left" + suffix + "=DEGREES or right" + suffix + "=DEGREES");
            }
            if (sides.put(side, degrees(option, text, text.substring(equals + 1))) != null) {
                throw Refusal.usage(option + " " + text + ": " + side.word() + suffix + " is given twice");
            }
        }
        return sides;
    }

    /** The side of a word like {@code right-stance}. */
    private static Side named(String word, String suffix) {
        for (Side side : Side.values()) {
            if (word.equals(side.word() + suffix)) {
                return side;
            }
        }
        return null;
    }

    private static List<Double> degrees(String option, String text, String list) throws Refusal {
        List<Double> values = new ArrayList<>();
        for (String word : list.split(",", -1)) {
            try {
                values.add(Double.valueOf(word.strip()));
            } catch (NumberFormatException e) {
                throw Refusal.usage(option + " " + text + ": '" + word + "' is not a number of degrees");
            }
        }
        return values;
    }
}
