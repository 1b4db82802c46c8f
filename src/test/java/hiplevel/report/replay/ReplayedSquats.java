package hiplevel.report.replay;

import hiplevel.exercise.Catalogue;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Excluded;
import hiplevel.repetition.Repetition;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.session.TrialResult;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Three squats a side that drop 9° on the right leg, with a mark at 20 s. */
public final class ReplayedSquats {
    static final Input INPUT = input();
    public static final SessionResult RESULT = analysed(SessionSettings.DEFAULT);

    private ReplayedSquats() {}

    private static Input input() {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 11)
                        .but()
                        .repetitions(3)
                        .drop(Side.RIGHT, 9.0)
                        .build())
                .deliver(collector);
        WearingFacts facts = new WearingFacts(
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Marker(20_000_000, "coughed"), Marker.bookkeeping(21_000_000, "boot")));
        return new Input("squats", collector.tracks(), facts);
    }

    static SessionResult analysed(SessionSettings settings) {
        return Pipeline.analyse(List.of(INPUT), settings);
    }

    /** The first two, as steps overlap: the second one begins a second before the first one turns, and that ends soon after. */
    static RecordingResult overlapping() {
        Repetition first = at(0).repetition();
        Repetition second = at(1).repetition();
        return of(
                lasting(at(0), first.startMicros(), first.turnMicros(), first.turnMicros() + 100_000),
                lasting(at(1), first.turnMicros() - 1_000_000, second.turnMicros(), second.endMicros()));
    }

    /** … the first one turns only at its end, and the second one begins, turns and ends before that. */
    static RecordingResult nested() {
        Repetition first = at(0).repetition();
        long turn = first.turnMicros();
        return of(
                lasting(at(0), first.startMicros(), first.endMicros(), first.endMicros()),
                lasting(at(1), turn, turn, turn + 100_000));
    }

    /** The first one, as it is where it does not count and nothing of it was assessed. */
    static RecordingResult unassessed() {
        MeasuredRepetition first = at(0);
        return of(new MeasuredRepetition(
                first.trial(),
                first.repetition().excluded(new Excluded("too-short", Saying.verbatim("too short"))),
                Map.of(),
                Map.of()));
    }

    /** The same movements, in which nobody recognises anything. */
    public static SessionResult ofNothing() {
        return new SessionResult(
                RESULT.settings(),
                List.of(recording(List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** By somebody who did none of the movements that align. */
    static SessionResult unaligned() {
        TrackCollector collector = new TrackCollector();
        VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 11)
                        .but()
                        .repetitions(3)
                        .alignmentMovements(false)
                        .build())
                .deliver(collector);
        return Pipeline.analyse(
                List.of(new Input("squats", collector.tracks(), INPUT.facts())), SessionSettings.DEFAULT);
    }

    private static MeasuredRepetition at(int row) {
        return RESULT.recordings().get(0).trials().get(0).repetitions().get(row);
    }

    private static RecordingResult of(MeasuredRepetition... steps) {
        RecordingResult all = RESULT.recordings().get(0);
        TrialResult trial = all.trials().get(0);
        return recording(
                List.of(new TrialResult(
                        trial.number(),
                        trial.exercise(),
                        trial.declared(),
                        trial.fromMicros(),
                        trial.toMicros(),
                        List.of(steps),
                        trial.guess())),
                all.notes());
    }

    private static RecordingResult recording(List<TrialResult> trials, List<Saying> notes) {
        RecordingResult all = RESULT.recordings().get(0);
        return new RecordingResult(
                all.name(),
                all.startMicros(),
                all.endMicros(),
                all.facts(),
                all.dataQuality(),
                all.alignment(),
                all.activities(),
                all.motion(),
                trials,
                all.contacts(),
                notes);
    }

    private static MeasuredRepetition lasting(MeasuredRepetition r, long from, long turn, long to) {
        Repetition now = r.repetition();
        return new MeasuredRepetition(
                r.trial(),
                new Repetition(now.number(), now.exercise(), now.side(), from, turn, turn, turn, to, now.excluded()),
                r.measures(),
                r.curves());
    }
}
