package hiplevel.desktop.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.found.NotOpened;
import hiplevel.desktop.Await;
import hiplevel.desktop.capture.board.Board;
import hiplevel.desktop.capture.board.Notice;
import hiplevel.desktop.capture.board.TraceWindow;
import hiplevel.desktop.capture.source.VirtualSource;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.imu.quality.DataQuality.Verdict;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueListener;
import hiplevel.session.cue.CueSettings;
import hiplevel.simulation.Scenario;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a virtual wearer to a file, with a clock that the test turns. */
class CaptureTest {
    /** After the alignment movements the virtual wearer of seed 1 has stood still by then, s. */
    private static final double ALIGNED = 50;

    private static final Scenario SQUATS = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
            .but()
            .repetitions(2)
            .drop(Side.RIGHT, 9.0)
            .build();

    @TempDir
    private Path folder;

    private final Set<Thread> others = Thread.getAllStackTraces().keySet();
    private final HandTurnedClock clock = new HandTurnedClock();
    private Capture capture;

    @BeforeEach
    void wear() throws NotOpened, InterruptedException {
        capture = started(Shelf.DISKS);
    }

    private Capture started(Shelf shelf) throws NotOpened, InterruptedException {
        Capture started = Capture.start(
                new VirtualSource(SQUATS, clock.pace()),
                SessionSettings.DEFAULT,
                CueSettings.DEFAULT,
                CueListener.SILENT,
                () -> Instant.parse("2026-11-29T10:15:00Z"),
                shelf);
        clock.pass(0.5);
        return started;
    }

    @AfterEach
    void takeOff() {
        capture.close();
    }

    private void record(boolean lookingBack) {
        capture.recordings()
                .begin(
                        new RecordingWish(
                                folder.resolve("squats.xdf"),
                                WearingFacts.NONE,
                                Optional.of("single-leg-squat"),
                                Optional.empty(),
                                lookingBack),
                        () -> {});
    }

    private Recorded stop() throws InterruptedException {
        CompletableFuture<Recorded> recorded = new CompletableFuture<>();
        capture.stopRecording(ended -> recorded.complete(ended.orElseThrow()));
        clock.pass(0.1);
        return recorded.join();
    }

    private void recordFor(double seconds, boolean lookingBack) throws InterruptedException {
        record(lookingBack);
        while (capture.recordings().state().isEmpty()) {
            Thread.onSpinWait();
        }
        clock.pass(seconds);
    }

    private Input read(Recorded recorded) throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        ReadResult result = Recordings.read(recorded.files().get(0), ReadOptions.NONE, tracks);
        assertThat(result.warnings()).isEmpty();
        return new Input("squats", tracks.tracks(), result.facts());
    }

    @Test
    void aRecordingThatBeginsAfterTheAlignmentHoldsItAndItsRepetitionsOnly() throws Exception {
        clock.pass(ALIGNED);
        capture.aligned();
        clock.pass(1);
        recordFor(30, false);
        Recorded recorded = stop();
        assertThat(recorded.trouble()).isEmpty();
        Input input = read(recorded);
        assertThat(input.facts().start()).contains("2026-11-29T10:14:08Z");
        SessionResult result = Pipeline.analyse(List.of(input), SessionSettings.DEFAULT);
        assertThat(result.recordings().get(0).alignment()).hasSize(3).allMatch(a -> a.passed());
        assertThat(result.repetitions())
                .extracting(r -> r.repetition().number())
                .containsExactly(1, 2, 3, 4);
        assertThat(result.recordings().get(0).dataQuality()).allMatch(q -> q.missing() < 5);
    }

    @Test
    void betweenTheAlignmentAndALaterTrialLiesAPauseThatIsNoLoss() throws Exception {
        clock.pass(ALIGNED);
        capture.aligned();
        // the first performance ends at about 76 s: the next one brings the same four squats
        clock.pass(27);
        recordFor(30, false);
        SessionResult result = Pipeline.analyse(List.of(read(stop())), SessionSettings.DEFAULT);
        assertThat(result.recordings().get(0).dataQuality())
                .extracting(q -> q.verdict())
                .containsOnly(Verdict.VALID);
        assertThat(result.recordings().get(0).alignment()).hasSize(3).allMatch(a -> a.passed());
        assertThat(result.repetitions())
                .extracting(r -> r.repetition().number())
                .containsExactly(1, 2, 3, 4);
        assertThat(result.repetitions())
                .filteredOn(r -> r.repetition().isOf(Side.RIGHT))
                .allSatisfy(r -> assertThat(r.value(Measure.PELVIC_DROP_AT_TURN)
                                .orElseThrow()
                                .value())
                        .isBetween(7.5, 10.5));
    }

    @Test
    void whoForgotToRecordGetsTheLastHalfMinuteBack() throws Exception {
        clock.pass(ALIGNED);
        capture.aligned();
        clock.pass(28);
        recordFor(1, true);
        SessionResult result = Pipeline.analyse(List.of(read(stop())), SessionSettings.DEFAULT);
        assertThat(result.repetitions()).hasSize(4);
    }

    @Test
    void whatIsSeenIsTheBodyTheAlignmentAndItsRepetitions() throws Exception {
        for (int i = 0; i < 85; i++) {
            clock.pass(1);
            awaitLook();
        }
        Board board = capture.board();
        assertThat(board.body().aligned()).isTrue();
        assertThat(board.alignment().count(Kind.HINGE, Optional.empty())).isEqualTo(3);
        assertThat(board.alignment().passed()).isTrue();
        assertThat(board.sensors()).extracting(s -> s.missing()).containsExactly(0L, 0L, 0L);
        assertThat(board.sensors()).extracting(s -> s.lastSecond()).allMatch(n -> n >= 98);
        assertThat(board.repetitionsAfter(0)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(board.repetitionsAfter(0))
                .filteredOn(r -> r.measured().repetition().isOf(Side.RIGHT))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.measured()
                                .value(Measure.PEAK_PELVIC_DROP)
                                .orElseThrow()
                                .value())
                        .isBetween(6.0, 12.0));
        TraceWindow window = new TraceWindow();
        board.traces().copy(capture.nowMicros() - 10_000_000, window);
        assertThat(window.size()).isBetween(550, 640);
        assertThat(window.obliquityDeg(window.size() / 2)).isNotNaN();
    }

    private void awaitLook() {
        CompletableFuture<Void> looked = new CompletableFuture<>();
        capture.afterLooks(() -> looked.complete(null));
        looked.join();
    }

    @Test
    void anotherAlignmentForgetsTheFirst() throws Exception {
        clock.pass(20);
        Board before = capture.board();
        capture.alignAnew();
        clock.pass(0.5);
        assertThat(capture.board()).isNotSameAs(before);
        clock.pass(3);
        awaitLook();
        assertThat(capture.board().alignment().movements()).isEmpty();
        assertThat(capture.board().sensors()).hasSize(3);
    }

    @Test
    void aMarkIsInTheRecording() throws Exception {
        recordFor(1, false);
        capture.mark("pain");
        clock.pass(1);
        assertThat(read(stop()).facts().markers()).extracting(m -> m.text()).contains("pain");
    }

    @Test
    void whereNothingCanBeWrittenASentenceSaysSoAndTheSourceGoesOn() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "no folder");
        capture.recordings()
                .begin(
                        new RecordingWish(
                                file.resolve("squats.xdf"),
                                WearingFacts.NONE,
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        () -> {});
        while (capture.notices().count() == 0) {
            Thread.onSpinWait();
        }
        assertThat(capture.notices().fresh()).anyMatch(n -> n.kind() == Notice.Kind.UNSAFE);
        assertThat(capture.recordings().state()).isEmpty();
        clock.pass(1);
        assertThat(capture.board().sensors()).hasSize(3);
    }

    /** A shelf may fail otherwise than disks do. */
    @Test
    void whatNobodyForesawIsSaidAndAnsweredAndTheNextRecordingBegins() throws Exception {
        capture.close();
        AtomicBoolean fails = new AtomicBoolean(true);
        capture = started((file, facts, now, listener) -> {
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("a shelf that broke");
            }
            return Shelf.DISKS.begin(file, facts, now, listener);
        });
        CountDownLatch answered = new CountDownLatch(1);
        capture.recordings()
                .begin(
                        new RecordingWish(
                                folder.resolve("none.xdf"),
                                WearingFacts.NONE,
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        answered::countDown);
        assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
        Await.until("it is said", () -> capture.notices().count() > 0, 60_000);
        assertThat(capture.notices().fresh())
                .extracting(notice -> Words.ENGLISH.say(notice.sentence()))
                .singleElement()
                .asString()
                .contains("a shelf that broke");
        recordFor(2, false);
        assertThat(stop().trouble()).isEmpty();
    }

    @Test
    void closingEndsARecordingWell() throws IOException, InterruptedException, UnreadableException {
        recordFor(2, false);
        assertThat(threads()).contains("virtual wearer", "recordings");
        capture.close();
        TrackCollector tracks = new TrackCollector();
        Recordings.read(folder.resolve("squats.xdf"), ReadOptions.NONE, tracks);
        assertThat(tracks.tracks()).hasSize(3).allMatch(t -> t.samples().size() > 240);
        Await.until("their threads have ended", () -> threads().isEmpty(), 60_000);
    }

    /** Those of this test that a capture needs. */
    private List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !others.contains(thread))
                .map(Thread::getName)
                .filter(List.of("virtual wearer", "recordings", "live analysis")::contains)
                .toList();
    }
}
