package hiplevel.session;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.RealData;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.simulation.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who wore the sensors as they should is told otherwise. */
class FalseAlarmsTest {
    private static void unsuspected(Input input) {
        assertThat(said(Worn.analysed(input).recordings().get(0).notes()))
                .as(input.name())
                .noneMatch(n -> n.contains("swapped")
                        || n.contains("did not turn")
                        || n.contains("exactly the same")
                        || n.contains("clipped")
                        || n.contains("recorded only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ximu3-lower-body", "walk-17-sensors"})
    void realSensors(String name) throws UnreadableException {
        TrackCollector collector = new TrackCollector();
        Recordings.read(RealData.at(name), ReadOptions.NONE, collector);
        unsuspected(Worn.input(name, collector.tracks()));
    }

    @Test
    void opticalWalks() {
        OpticalWalk.all().forEach(walk -> unsuspected(Worn.optical(walk)));
    }

    @Test
    void aFewSimulatedWearers() {
        wearers(1, 3);
    }

    @Test
    @Tag("accuracy")
    void aHundredSimulatedWearers() {
        wearers(1001, 1100);
    }

    private static void wearers(long from, long to) {
        for (long seed = from; seed <= to; seed++) {
            Scenario squats = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed);
            Scenario walk = Scenario.standard(Catalogue.WALKING, seed);
            boolean hard = seed % 3 == 0;
            unsuspected(Worn.simulated(squats.but().hard(hard).build()));
            unsuspected(Worn.simulated(
                    squats.but().hard(hard).alignmentMovements(false).build()));
            unsuspected(Worn.simulated(
                    walk.but().hard(hard).turnAround(seed % 2 == 0).build()));
        }
    }
}
