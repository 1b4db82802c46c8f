package hiplevel.report.replay;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.WearingFacts;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Three squats a side that drop 9° on the right leg, with a mark at 20 s. */
final class ReplayedSquats {
    static final Input INPUT = input();
    static final SessionResult RESULT = analysed(SessionSettings.DEFAULT);

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
}
