package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.imu.clock.StreamClock;
import hiplevel.imu.quality.DataQuality;
import hiplevel.simulation.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A simulated wearer whose sensors each have their own clock and were heard over links of different latency. */
class ClocksTest {
    private static final long LATEST_MICROS = 16_000;
    private static final Map<Placement, Double> SKEW_PPM =
            new EnumMap<>(Map.of(Placement.PELVIS, 200.0, Placement.LEFT_THIGH, -200.0, Placement.RIGHT_THIGH, 0.0));
    private static final Input ONE_CLOCK = Worn.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 11)
            .but()
            .repetitions(3)
            .drop(Side.RIGHT, 9.0)
            .cave(Side.LEFT, 9.0)
            .build());

    @ParameterizedTest
    @EnumSource
    void theNumbersAreThoseOfOneClock(Algorithms.Form form) {
        List<MeasuredRepetition> one = analysed(ONE_CLOCK, form).repetitions();
        SessionResult result = analysed(heard(ONE_CLOCK), form);
        assertThat(result.repetitions().size()).isEqualTo(one.size());
        for (int i = 0; i < one.size(); i++) {
            for (Measure m : List.of(Measure.PELVIC_DROP_AT_TURN, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN)) {
                assertThat(value(result.repetitions().get(i), m)).isCloseTo(value(one.get(i), m), within(0.4));
            }
        }
    }

    @Test
    void skewAndResidualAreTold() {
        for (DataQuality q : analysed(heard(ONE_CLOCK), Algorithms.Form.RECORDED)
                .recordings()
                .get(0)
                .dataQuality()) {
            double skew = SKEW_PPM.get(q.sensor().placement().orElseThrow());
            assertThat(q.clockSkewPpm()).isCloseTo(skew, within(10.0));
            assertThat(q.clockResidualMs()).isBetween(0.0, 2.0);
            assertThat(q.verdict()).isEqualTo(DataQuality.Verdict.VALID);
        }
    }

    private static SessionResult analysed(Input input, Algorithms.Form form) {
        SessionSettings s = SessionSettings.DEFAULT;
        return Pipeline.analyse(List.of(input), s.with(Algorithms.DEFAULT.in(form)));
    }

    private static double value(MeasuredRepetition r, Measure measure) {
        return ((Measured.Value) r.measures().get(measure)).value();
    }

    private static Input heard(Input input) {
        Random random = new Random(3);
        return Worn.input(
                input.name(), input.tracks().stream().map(t -> heard(t, random)).toList());
    }

    private static SensorTrack heard(SensorTrack track, Random random) {
        TrackCollector collector = new TrackCollector();
        collector.sensor(track.sensor());
        int id = track.sensor().id();
        double rate = 1 + SKEW_PPM.get(track.sensor().placement().orElseThrow()) * 1e-6;
        long boot = random.nextInt(100_000_000);
        StreamClock clock = StreamClock.ofTicks(1e6, 1L << 32);
        ImuSeries s = track.samples();
        long arrival = 0;
        for (int i = 0; i < s.size(); i++) {
            long ticks = Math.round((boot + s.timeMicros()[i]) * rate);
            arrival = Math.max(arrival, s.timeMicros()[i] + 300 + (long) (random.nextDouble() * LATEST_MICROS));
            long at = clock.time(ticks, arrival);
            collector.sample(id, at, s.gyrX()[i], s.gyrY()[i], s.gyrZ()[i], s.accX()[i], s.accY()[i], s.accZ()[i]);
            if (clock.observed()) {
                collector.clock(id, clock.observedTime(), clock.observedOffset());
            }
        }
        return collector.tracks().get(0);
    }
}
