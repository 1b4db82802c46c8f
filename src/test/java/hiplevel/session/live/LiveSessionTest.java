package hiplevel.session.live;

import static hiplevel.exercise.Measure.PEAK_PELVIC_DROP;
import static hiplevel.exercise.Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.OrientationParameters;
import hiplevel.orientation.OrientationSeries;
import hiplevel.recording.WearingFacts;
import hiplevel.repetition.Repetition;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is told live is what the whole recording, analysed in the causal form, shows afterwards. */
class LiveSessionTest {
    private static final Scenario SQUATS = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
            .but()
            .repetitions(3)
            .drop(Side.RIGHT, 9.0)
            .cave(Side.RIGHT, 8.0)
            .build();
    private static final Scenario WALK =
            Scenario.standard(Catalogue.WALKING, 3).but().repetitions(10).build();
    /** A step of the grid: live the grid may begin another instant than in the recording. */
    private static final long GRID_STEP = 10_000;
    /** Once the alignment is as good as it will be, nothing differs but the order of summing. */
    private static final double EXACT = 1e-9;

    private static final List<SensorTrack> TRACKS = Hearing.simulated(SQUATS);
    private static final Hearing HEARD = Hearing.of(TRACKS);
    private static final List<MeasuredRepetition> WHOLE = Hearing.whole(TRACKS).repetitions();

    @Test
    void squatsAreToldOnceWithTheTimesAndNumbersOfTheWholeRecording() {
        sameAs(WHOLE, HEARD, EXACT, EXACT);
        assertThat(HEARD.repetitions)
                .hasSize(6)
                .allSatisfy(
                        told -> assertThat(told.atMicros() - told.repetition().endMicros())
                                .isBetween(0L, 2_000_000L));
    }

    @Test
    void stancesOfAWalkAreToldOnceWithTheTimesAndNumbersOfTheWholeRecording() {
        List<SensorTrack> tracks = Hearing.simulated(WALK);
        // adduction: the walk's first strides are told with an alignment that rests on them alone
        sameAs(Hearing.whole(tracks).repetitions(), Hearing.of(tracks), 0.1, 1.0);
    }

    private static void sameAs(List<MeasuredRepetition> whole, Hearing live, double dropDeg, double caveDeg) {
        assertThat(live.repetitions).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            Repetition expected = whole.get(i).repetition();
            Repetition told = live.repetitions.get(i).repetition();
            assertThat(told.number()).isEqualTo(expected.number());
            assertThat(told.leg()).isEqualTo(expected.leg());
            assertThat(told.excluded()).isEqualTo(expected.excluded());
            assertThat(told.startMicros()).isCloseTo(expected.startMicros(), within(GRID_STEP));
            assertThat(told.endMicros()).isCloseTo(expected.endMicros(), within(GRID_STEP));
            MeasuredRepetition measured = live.repetitions.get(i).measured();
            assertThat(Hearing.value(measured, PEAK_PELVIC_DROP))
                    .isCloseTo(Hearing.value(whole.get(i), PEAK_PELVIC_DROP), within(dropDeg));
            assertThat(Hearing.value(measured, THIGH_ADDUCTION_CHANGE_AT_TURN))
                    .isCloseTo(Hearing.value(whole.get(i), THIGH_ADDUCTION_CHANGE_AT_TURN), within(caveDeg));
        }
    }

    @Test
    void aDroppingPelvisIsAFindingOfItsRepetition() {
        List<Finding.Kind> right = new ArrayList<>();
        for (Hearing.Told told : HEARD.repetitions) {
            for (Finding finding : told.findings()) {
                assertThat(finding.repetition()).isEqualTo(told.repetition().number());
                assertThat(finding.side()).isEqualTo(told.repetition().side());
                if (told.repetition().isOf(Side.RIGHT)) {
                    right.add(finding.kind());
                }
            }
        }
        assertThat(right).filteredOn(k -> k == Finding.Kind.PELVIC_DROP).hasSize(3);
        assertThat(right).filteredOn(k -> k == Finding.Kind.KNEE_CAVE).hasSize(3);
    }

    @Test
    void theSameCallsGiveTheSameEvents() {
        assertThat(Hearing.of(TRACKS).words()).isEqualTo(HEARD.words());
    }

    @Test
    void packetsOfManySamplesGiveTheSameRepetitions() {
        sameAs(WHOLE, Hearing.of(TRACKS, 20), 0.5, 0.5);
    }

    @Test
    void aWorkerThreadTellsTheSameRepetitions() throws InterruptedException {
        Hearing hearing = new Hearing();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        LiveSession session = new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, hearing, worker);
        Hearing.deliver(TRACKS, 1, session);
        session.finish();
        worker.shutdown();
        assertThat(worker.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        // it was fed faster than it can look, so fewer looks were made, with other alignments
        sameAs(WHOLE, hearing, 1.5, 2.5);
    }

    @Test
    void aGapIsToldAtOnceAndExcludesItsRepetition() {
        Repetition first = WHOLE.get(0).repetition();
        double turn = first.turnMicros() * 1e-6;
        Hearing cut = Hearing.of(Hearing.simulated(
                SQUATS.but().gap(Placement.LEFT_THIGH, turn - 0.5, turn + 1.5).build()));
        assertThat(cut.gaps).singleElement().asString().startsWith("left-thigh 20");
        assertThat(cut.missing.get("left-thigh")).isBetween(199L, 201L);
        assertThat(cut.repetitions).hasSize(6);
        assertThat(cut.repetitions.get(0).repetition().excluded())
                .hasValueSatisfying(e -> assertThat(e.rule()).isEqualTo("gap"));
        assertThat(cut.repetitions.stream().skip(1))
                .allMatch(told -> told.repetition().accepted());
    }

    @Test
    void alignmentSaysWhatToDoUntilItPasses() {
        List<LiveAlignment> told = HEARD.alignments;
        assertThat(told.get(0).stoodStill()).isFalse();
        assertThat(said(told.get(0).advice())).containsExactly("Stand still for three seconds.");
        assertThat(told)
                .anySatisfy(a -> assertThat(said(a.advice()))
                        .singleElement()
                        .asString()
                        .startsWith("Not aligned yet: left thigh, right thigh."));
        LiveAlignment last = told.get(told.size() - 1);
        assertThat(last.passed()).isTrue();
        assertThat(last.advice()).isEmpty();
        assertThat(last.segments()).hasSize(3);
    }

    @Test
    void thePoseShowsTheDropOnceAlignedAndNothingBefore() {
        Hearing hearing = HEARD;
        assertThat(hearing.poses.get(20)[1]).isNaN();
        Repetition first = hearing.repetitions.get(0).repetition();
        assertThat(first.leg()).isEqualTo(Side.RIGHT);
        double drop = 0;
        double adduction = 0;
        double flexion = 0;
        for (double[] pose : hearing.poses) {
            if (pose[0] >= first.startMicros() && pose[0] <= first.endMicros()) {
                drop = Math.max(drop, pose[1]);
                adduction = Math.max(adduction, pose[2]);
                flexion = Math.max(flexion, pose[3]);
            }
        }
        MeasuredRepetition measured = hearing.repetitions.get(0).measured();
        assertThat(drop).isCloseTo(Hearing.value(measured, PEAK_PELVIC_DROP), within(1.5));
        assertThat(adduction).isCloseTo(Hearing.value(measured, THIGH_ADDUCTION_CHANGE_AT_TURN), within(3.0));
        assertThat(flexion).isBetween(45.0, 80.0);
    }

    @Test
    void anglesComeAsOftenAsAScreenShowsThem() {
        List<double[]> poses = HEARD.poses;
        double seconds = (poses.get(poses.size() - 1)[0] - poses.get(0)[0]) * 1e-6;
        assertThat(poses.size() / seconds).isBetween(55.0, 63.0);
    }

    @Test
    void eachSensorsRateIsThatOfTheLastSecond() {
        Hearing hearing = HEARD;
        assertThat(hearing.rates).containsOnlyKeys("pelvis", "left-thigh", "right-thigh");
        assertThat(hearing.rates.get("pelvis").subList(2, 50))
                .allSatisfy(r -> assertThat(r).isBetween(98, 102));
    }

    @Test
    void aSensorThatNobodyPlacedIsNamedAndLeftOut() {
        SensorTrack pelvis = TRACKS.get(0);
        SensorDescription d = pelvis.sensor();
        SensorDescription unplaced = new SensorDescription(
                9, "COM7", Optional.empty(), "", "", d.rateHz(), d.gyroscopeRange(), d.accelerometerRange());
        List<SensorTrack> four = new ArrayList<>(TRACKS);
        four.add(new SensorTrack(unplaced, pelvis.samples(), List.of()));
        Hearing hearing = Hearing.of(four);
        assertThat(hearing.notes).singleElement().asString().contains("COM7", "nobody said where it is worn");
        assertThat(hearing.repetitions).hasSize(6);
        assertThat(hearing.rates).containsKey("COM7");
    }

    @Test
    void whereTrialsAreDeclaredOnlyTheyAreLookedFor() {
        List<Repetition> right = WHOLE.stream()
                .map(MeasuredRepetition::repetition)
                .filter(r -> r.isOf(Side.RIGHT))
                .toList();
        WearingFacts facts = new WearingFacts(
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new WearingFacts.DeclaredTrial(
                        "single-leg-squat",
                        Optional.of(Side.RIGHT),
                        right.get(0).startMicros() - 1_000_000,
                        right.get(2).endMicros() + 1_000_000)),
                List.of());
        Hearing hearing = new Hearing();
        LiveSession session = new LiveSession(SessionSettings.DEFAULT, facts, hearing, Runnable::run);
        Hearing.deliver(TRACKS, 1, session);
        session.finish();
        assertThat(hearing.repetitions)
                .hasSize(3)
                .allMatch(told -> told.repetition().isOf(Side.RIGHT));
    }

    @Test
    void aStreamThatStatesNoRateIsUnderstoodAllTheSame() {
        List<SensorTrack> silent = TRACKS.stream()
                .map(t -> new SensorTrack(
                        SensorDescription.worn(
                                t.sensor().id(),
                                t.sensor().name(),
                                t.sensor().placement().orElseThrow()),
                        t.samples(),
                        List.of()))
                .toList();
        sameAs(Hearing.whole(silent).repetitions(), Hearing.of(silent), EXACT, EXACT);
    }

    @Test
    void aDeviceThatTellsItsAttitudeOnlyGivesTheDropOfTheWholeRecording() {
        List<SensorTrack> tracks = new ArrayList<>(TRACKS);
        tracks.set(0, tellingAttitude(TRACKS.get(0)));
        List<MeasuredRepetition> whole = Hearing.whole(tracks).repetitions();
        Hearing hearing = Hearing.of(tracks);
        timesAs(whole, hearing);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(Hearing.value(hearing.repetitions.get(i).measured(), PEAK_PELVIC_DROP))
                    .isCloseTo(Hearing.value(whole.get(i), PEAK_PELVIC_DROP), within(0.5));
        }
        assertThat(hearing.notes).singleElement().asString().startsWith("The device on the pelvis tells its own");
    }

    private static SensorTrack tellingAttitude(SensorTrack track) {
        OrientationSeries o = CausalOrientation.of(track, OrientationParameters.STANDARD);
        SensorDescription d = track.sensor();
        return new SensorTrack(
                new SensorDescription(
                        d.id(),
                        d.name(),
                        d.placement(),
                        d.device(),
                        d.serial(),
                        d.rateHz(),
                        d.gyroscopeRange(),
                        d.accelerometerRange(),
                        "",
                        Set.of(Quantity.ATTITUDE)),
                new ImuSeries.Builder().build(),
                List.of(),
                new AttitudeSeries(o.timeMicros(), o.w(), o.x(), o.y(), o.z()),
                List.of());
    }

    @Test
    void clocksThatRunApartAreMadeOne() {
        Hearing hearing = new Hearing();
        LiveSession session = new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, hearing, Runnable::run);
        // over 85 s the thigh's and the pelvis' clocks would part by 34 ms
        Hearing.deliver(TRACKS, 1, new OwnClocks(session, 200, 2_000_000));
        session.finish();
        timesAs(WHOLE, hearing);
    }

    @Test
    void clocksOfAnotherEpochAreUnderstoodFromTheFirstObservationOn() {
        Hearing hearing = new Hearing();
        LiveSession session = new LiveSession(SessionSettings.DEFAULT, WearingFacts.NONE, hearing, Runnable::run);
        Hearing.deliver(TRACKS, 1, new OwnClocks(session, 20, 40_000_000_000L));
        session.finish();
        timesAs(WHOLE, hearing);
        assertThat(hearing.gaps).isEmpty();
    }

    private static void timesAs(List<MeasuredRepetition> whole, Hearing live) {
        assertThat(live.repetitions).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            Repetition expected = whole.get(i).repetition();
            Repetition told = live.repetitions.get(i).repetition();
            assertThat(told.leg()).isEqualTo(expected.leg());
            assertThat(told.startMicros()).isCloseTo(expected.startMicros(), within(2 * GRID_STEP));
            assertThat(told.endMicros()).isCloseTo(expected.endMicros(), within(2 * GRID_STEP));
        }
    }
}
