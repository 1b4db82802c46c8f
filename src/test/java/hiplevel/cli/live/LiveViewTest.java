package hiplevel.cli.live;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.cli.terminal.Screen;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Fault;
import hiplevel.imu.Interleaved;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueListener;
import hiplevel.session.live.LiveAlignment;
import hiplevel.session.live.LiveSession;
import hiplevel.words.Saying;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveViewTest {
    private static LiveViewTest session;
    private static LiveView shown;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Screen screen(boolean watched) {
        return new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched,
                false,
                () -> 0);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The sample in which the pelvis drops standing right, live, where nobody watches. */
    @BeforeAll
    static void performOnce() throws UnreadableException {
        session = new LiveViewTest();
        shown = session.perform();
    }

    private LiveView perform() throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        ReadResult read =
                Recordings.read(Path.of("sample-data/single-leg-squat_right-stance-drop"), ReadOptions.NONE, tracks);
        LiveView view = new LiveView(screen(false));
        LiveSession live = new LiveSession(
                SessionSettings.DEFAULT.with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL)),
                read.facts(),
                view,
                Runnable::run);
        Interleaved.deliver(tracks.tracks(), live);
        live.finish();
        return view;
    }

    @Test
    void aSessionShowsItsSensorsAlignmentPelvisAndRepetitions() {
        List<String> lines = shown.lines("replaying", 0);
        assertThat(lines.get(0)).isEqualTo("replaying");
        assertThat(lines).anyMatch(line -> line.startsWith("pelvis") && line.contains("a second"));
        assertThat(lines).anyMatch(line -> line.matches("alignment +± \\d\\.\\d° passed"));
        assertThat(lines).anyMatch(line -> line.matches("pelvis +L [⎺⎻─⎼⎽]+ R .*"));
        assertThat(lines)
                .filteredOn(line -> line.contains("standing left "))
                .hasSize(6)
                .allMatch(line -> line.contains("drop"));
    }

    @Test
    void whereNobodyWatchesEachRepetitionIsOneLineAndNothingIsPainted() {
        shown.paint("replaying", 0);
        assertThat(session.out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("standing right")))
                .hasSize(6)
                .allMatch(line -> line.contains("flag: pelvic-drop"));
        assertThat(session.said()).doesNotContain("\u001b");
        assertThat(session.said()).doesNotContain("standing right");
    }

    @Test
    void whereNobodyWatchesEachCueAndEachSetIsOneLine() {
        List<String> lines =
                session.out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("cue  at "))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.matches("cue  at \\d+\\.\\d s  .*: .* \\d\\.\\d° past the band"));
        assertThat(lines)
                .filteredOn(line -> line.contains("keep both hip bones level: left hip "))
                .hasSize(6);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("set of single-leg squat, "))
                .isNotEmpty();
    }

    @Test
    void cuesAreShownWhileTheyRunOrNotAtAllAndSoundedInAnyCase() {
        List<Double> sounded = new ArrayList<>();
        CueListener sound = new CueListener() {
            @Override
            public void cueExcess(Cue running, double excessDeg) {
                sounded.add(excessDeg);
            }
        };
        Cue cue = new Cue(
                Measure.PEAK_PELVIC_DROP,
                Optional.of(Side.RIGHT),
                2,
                Finding.Severity.WATCH,
                Saying.verbatim("keep level"),
                1_000_000);
        LiveView shows = new LiveView(screen(true), true, sound);
        LiveView hides = new LiveView(screen(true), false, sound);
        for (LiveView view : List.of(shows, hides)) {
            view.cue(cue);
            view.cueExcess(cue, 2.5);
        }
        assertThat(shows.lines("recording", 0)).contains("cue            keep level: left hip 2.5° past the band");
        assertThat(hides.lines("recording", 0)).noneMatch(line -> line.startsWith("cue"));
        assertThat(sounded).containsExactly(2.5, 2.5);
    }

    @Test
    void whatGoesWrongIsSaidAtOnceAndStaysOnTheScreen() {
        LiveView view = new LiveView(screen(true));
        view.fault(new Fault(0, 1_000_000, Fault.Kind.GAP, 1, "/dev/ttyUSB0: unplugged at 1.0 s"));
        view.gap(SensorDescription.worn(0, "pelvis", Placement.PELVIS), 1_000_000, 3_500_000);
        view.paint("recording", 0);
        assertThat(said()).contains("hiplevel: /dev/ttyUSB0: unplugged at 1.0 s");
    }

    @Test
    void onlyMarksThatPeopleSetAreShown() {
        LiveView view = new LiveView(screen(false));
        view.marker(Marker.bookkeeping(0, "sensor 0 begins at tick 17"));
        view.marker(new Marker(2_500_000, "hinges"));
        assertThat(said().lines()).containsExactly("hiplevel: mark at 2.5 s: hinges");
    }

    @Test
    void aSensorThatFellSilentIsSaidToBeSoOnceAndInItsLine() {
        long last = 118_500_000;
        shown.paint("recording", last + 1_000_000);
        assertThat(session.said()).doesNotContain("nothing heard since");
        assertThat(shown.lines("recording", last + 1_000_000)).noneMatch(line -> line.contains("SILENT"));
        shown.paint("recording", last + 4_000_000);
        shown.paint("recording", last + 5_000_000);
        assertThat(session.said().lines().filter(line -> line.contains("pelvis: nothing heard since")))
                .hasSize(1);
        assertThat(shown.lines("recording", last + 4_000_000))
                .filteredOn(line -> line.contains("SILENT"))
                .hasSize(3)
                .noneMatch(line -> line.contains("a second"));
    }

    @Test
    void whatIsSaidAfterTheLastPaintingIsPaintedAtTheEnd() {
        LiveView view = new LiveView(screen(true));
        view.paint("recording x.xdf", 0);
        view.say("the recording goes on in y.xdf.");
        assertThat(said()).doesNotContain("y.xdf");
        view.paintLast();
        assertThat(said()).containsSubsequence("recording x.xdf", "hiplevel: the recording goes on", "recording x.xdf");
    }

    @Test
    void longAdviceIsWrappedNotCut() {
        LiveView view = new LiveView(screen(true));
        String advice =
                "Not aligned yet: left thigh, right thigh. Do three hip hinges, five leg swings a side and three"
                        + " squats on two legs.";
        view.alignment(new LiveAlignment(true, List.of(), false, List.of(Saying.verbatim(advice)), List.of()));
        List<String> lines = view.lines("recording", 0);
        assertThat(lines).allMatch(line -> line.length() < 80);
        assertThat(lines.stream().map(String::strip).collect(Collectors.joining(" ")))
                .contains(advice);
    }
}
