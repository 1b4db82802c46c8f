package hiplevel.session.programme;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.ScenarioBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** How many repetitions that are asked to drop or to cave by so much become a finding of that kind. */
public final class Detection {
    /** What every repetition of both legs is asked for, ° at the turning point. */
    public enum Asked {
        DROP_BEYOND("8° of drop", 8, 2, Finding.Kind.PELVIC_DROP, true),
        DROP_INSIDE("2° of drop", 2, 2, Finding.Kind.PELVIC_DROP, false),
        HIKE("a hike of 6°", -6, 2, Finding.Kind.PELVIC_DROP, false),
        CAVE_BEYOND("10° of cave", 3, 10, Finding.Kind.KNEE_CAVE, true),
        CAVE_INSIDE("0° of cave", 3, 0, Finding.Kind.KNEE_CAVE, false),
        OUTWARD("the knee 8° outward", 3, -8, Finding.Kind.KNEE_CAVE, false);

        private final String words;
        private final double drop;
        private final double cave;
        private final Finding.Kind kind;
        private final boolean finds;

        Asked(String words, double drop, double cave, Finding.Kind kind, boolean finds) {
            this.words = words;
            this.drop = drop;
            this.cave = cave;
            this.kind = kind;
            this.finds = finds;
        }

        public String words() {
            return words;
        }

        /** Whether it should become a finding. */
        public boolean finds() {
            return finds;
        }
    }

    private Detection() {}

    /** The share of repetitions with such a finding, by exercise. */
    public static Map<String, Double> of(Asked asked, long firstSeed, long lastSeed) {
        List<Exercise> exercises = Catalogue.STANDARD.exercises().stream()
                .filter(e -> e.drive() == Drive.STANCE_THIGH_FLEXION)
                .toList();
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            shares.put(
                    exercise.name(),
                    LongStream.rangeClosed(firstSeed, lastSeed)
                            .parallel()
                            .mapToDouble(seed -> share(exercise, asked, seed))
                            .average()
                            .orElseThrow());
        }
        return shares;
    }

    private static double share(Exercise exercise, Asked asked, long seed) {
        ScenarioBuilder scenario = Scenario.standard(exercise, seed).but();
        for (Side side : Side.values()) {
            scenario.drop(side, asked.drop).cave(side, asked.cave);
        }
        Session session = new Session(scenario.build());
        SessionResult result = session.analysed(SensorSet.PELVIS_AND_THIGHS);
        long found = result.findings().stream()
                .filter(f -> f.kind() == asked.kind)
                .map(f -> f.trial() + ":" + f.repetition())
                .distinct()
                .count();
        return found / (double) session.truth().repetitions().size();
    }
}
