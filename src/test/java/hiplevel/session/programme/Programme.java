package hiplevel.session.programme;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.session.Shares;
import hiplevel.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Every exercise with every sensor set that suffices for it, over many wearers. */
public final class Programme {
    private static final List<Measure> DROP =
            List.of(Measure.PEAK_PELVIC_DROP, Measure.PELVIC_DROP_AT_TURN, Measure.MEAN_PELVIC_DROP);
    private static final List<Measure> CAVE = List.of(
            Measure.THIGH_ADDUCTION_CHANGE_AT_45,
            Measure.THIGH_ADDUCTION_CHANGE_AT_60,
            Measure.LEFT_THIGH_ADDUCTION_CHANGE,
            Measure.RIGHT_THIGH_ADDUCTION_CHANGE);

    private final List<Cell> cells = new ArrayList<>();

    /**
     * Performs and analyses.
     *
     * @param exercises which of them
     * @param hard whether noise, bias, misplacement, out-of-plane movement and soft tissue are doubled
     */
    public static Programme of(List<Exercise> exercises, long firstSeed, long lastSeed, boolean hard) {
        Programme programme = new Programme();
        for (Exercise exercise : exercises) {
            List<Cell> ofExercise = new ArrayList<>();
            for (SensorSet set : SensorSet.values()) {
                if (set.suffices(exercise)) {
                    ofExercise.add(new Cell(exercise, set));
                }
            }
            LongStream.rangeClosed(firstSeed, lastSeed).parallel().forEach(seed -> {
                Session session = new Session(
                        Scenario.standard(exercise, seed).but().hard(hard).build());
                ofExercise.forEach(cell -> cell.add(session, session.analysed(cell.sensors())));
            });
            programme.cells.addAll(ofExercise);
        }
        return programme;
    }

    /** All exercises of the catalogue. */
    public static Programme whole(long firstSeed, long lastSeed, boolean hard) {
        return of(Catalogue.STANDARD.exercises(), firstSeed, lastSeed, hard);
    }

    public List<Row> rows() {
        return cells.stream().map(Row::of).toList();
    }

    /** All drops, or all caves, of all cells. */
    public Shares pooled(boolean drop) {
        Shares all = new Shares();
        cells.forEach(c -> all.add(c.pooled(drop ? DROP : CAVE)));
        return all;
    }

    public double exactShare() {
        return cells.stream().mapToInt(Cell::exact).sum()
                / (double) cells.stream().mapToInt(Cell::sets).sum();
    }

    /**
     * One cell.
     *
     * @param atSixty of the caves at 60° of flexion, of two legs those at the turning point
     */
    public record Row(
            String exercise,
            String sensors,
            int wearers,
            int sets,
            int exact,
            Shares drop,
            Shares atFortyFive,
            Shares atSixty,
            Shares cave) {
        static Row of(Cell cell) {
            return new Row(
                    cell.exercise().name(),
                    cell.sensors().words(),
                    cell.wearers(),
                    cell.sets(),
                    cell.exact(),
                    cell.pooled(DROP),
                    cell.pooled(List.of(Measure.THIGH_ADDUCTION_CHANGE_AT_45)),
                    cell.pooled(List.of(
                            Measure.THIGH_ADDUCTION_CHANGE_AT_60,
                            Measure.LEFT_THIGH_ADDUCTION_CHANGE,
                            Measure.RIGHT_THIGH_ADDUCTION_CHANGE)),
                    cell.pooled(CAVE));
        }
    }
}
