package hiplevel.session.programme;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.session.SessionResult;
import hiplevel.session.Shares;
import hiplevel.simulation.Truth.TrueRepetition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was found of one exercise with one sensor set, over many wearers. */
final class Cell {
    /** What has a truth that is defined as the measure is, and the name of that truth. */
    private static final Map<Measure, String> TRUTHS = truths();

    private final Exercise exercise;
    private final SensorSet set;
    private final Map<Measure, Shares> errors = new EnumMap<>(Measure.class);
    private int sets;
    private int exact;
    private int wearers;

    Cell(Exercise exercise, SensorSet set) {
        this.exercise = exercise;
        this.set = set;
    }

    private static Map<Measure, String> truths() {
        Map<Measure, String> names = new EnumMap<>(Measure.class);
        names.put(Measure.PEAK_PELVIC_DROP, "peakDropDeg");
        names.put(Measure.PELVIC_DROP_AT_TURN, "dropAtTurnDeg");
        names.put(Measure.MEAN_PELVIC_DROP, "meanDropDeg");
        names.put(Measure.MAXIMAL_HIKE, "maximalHikeDeg");
        names.put(Measure.THIGH_ADDUCTION_CHANGE_AT_45, "adductionChangeAt45Deg");
        names.put(Measure.THIGH_ADDUCTION_CHANGE_AT_60, "adductionChangeAt60Deg");
        names.put(Measure.LEFT_THIGH_ADDUCTION_CHANGE, "leftAdductionChangeAtTurnDeg");
        names.put(Measure.RIGHT_THIGH_ADDUCTION_CHANGE, "rightAdductionChangeAtTurnDeg");
        return names;
    }

    Exercise exercise() {
        return exercise;
    }

    SensorSet sensors() {
        return set;
    }

    synchronized void add(Session session, SessionResult result) {
        wearers++;
        List<MeasuredRepetition> rows = result.repetitions();
        List<TrueRepetition> truth = session.truth().repetitions();
        List<Optional<Side>> sides = exercise.hasSides()
                ? List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT))
                : List.of(Optional.empty());
        for (Optional<Side> side : sides) {
            long happened = truth.stream().filter(t -> t.side().equals(side)).count();
            long met = truth.stream()
                    .filter(t -> t.side().equals(side) && Session.found(rows, t).isPresent())
                    .count();
            long listed = rows.stream()
                    .filter(r ->
                            r.repetition().accepted() && r.repetition().side().equals(side))
                    .count();
            sets++;
            // a walk has steps before and after those that are asked for
            exact += met == happened && (exercise.isGait() || listed == happened) ? 1 : 0;
        }
        truth.forEach(t -> Session.found(rows, t).ifPresent(found -> add(t, found)));
    }

    private void add(TrueRepetition truth, MeasuredRepetition found) {
        TRUTHS.forEach((measure, name) -> {
            OptionalDouble value = truth.value(name);
            found.value(measure)
                    .filter(v -> value.isPresent())
                    .ifPresent(v -> errors.computeIfAbsent(measure, m -> new Shares())
                            .add(v.value() - value.getAsDouble(), v.sd()));
        });
    }

    int wearers() {
        return wearers;
    }

    int sets() {
        return sets;
    }

    int exact() {
        return exact;
    }

    Optional<Shares> errors(Measure measure) {
        return Optional.ofNullable(errors.get(measure));
    }

    /** All of those measures together. */
    Shares pooled(List<Measure> measures) {
        Shares all = new Shares();
        measures.forEach(m -> errors(m).ifPresent(all::add));
        return all;
    }

    static List<Measure> measures() {
        return new ArrayList<>(TRUTHS.keySet());
    }
}
