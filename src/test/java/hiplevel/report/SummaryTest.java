package hiplevel.report;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Path REPORT = Path.of("out", "report.html");

    @Test
    void theFiveLinesAreThoseACoachReadsOut() {
        assertThat(Summary.lines(ReportExample.squats(), REPORT, Words.ENGLISH))
                .containsExactly(
                        "single-leg squat, 12 repetitions (6 left, 6 right), 1 excluded: repetition 7, shorter than 0.6 s",
                        "pelvic drop    standing on left 3.1° ± 1.3   standing on right 9.0° ± 1.3   difference 5.9° [3.6, 8.2]  asymmetric: more on the right leg",
                        "knee cave      left 2.2° ± 3.0   right 2.0° ± 2.9   difference −0.2° [−4.3, 3.9]  within your normal variation",
                        "data           3 sensors, 200 Hz, 0 missing, alignment ± 1.6°   (± is the 95 % uncertainty of the mean)",
                        "report         " + REPORT);
    }

    @Test
    void walkingCountsCyclesAndManyExclusionsByReason() {
        assertThat(Summary.lines(ReportExample.walking(), REPORT, Words.ENGLISH).get(0))
                .isEqualTo("walking, 75 gait cycles (37 left, 38 right), 5 excluded: 4 turning, 1 a gap in the data");
    }

    @Test
    void aMeasureWithoutItsSensorSaysWhyAndTooFewRepetitionsGiveNoDifference() {
        assertThat(Summary.lines(ReportExample.pelvisOnly(), REPORT, Words.ENGLISH))
                .startsWith(
                        "single-leg squat, 7 repetitions (5 left, 2 right)",
                        "pelvic drop    standing on left 5.6° ± 1.5   standing on right 5.2°   too few repetitions",
                        "knee cave      not assessed: no thigh sensor was worn");
    }

    @Test
    void severalExercisesRepeatTheirLinesAndShareDataAndReport() {
        SessionResult squats = ReportExample.squats();
        SessionResult walking = ReportExample.walking();
        SessionResult both = new SessionResult(
                squats.settings(),
                List.of(squats.recordings().get(0), walking.recordings().get(0)),
                List.of(),
                Stream.concat(squats.asymmetry().stream(), walking.asymmetry().stream())
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Summary.lines(both, REPORT, Words.ENGLISH))
                .extracting(line -> line.substring(0, 11))
                .containsExactly(
                        "single-leg ",
                        "pelvic drop",
                        "knee cave  ",
                        "walking, 75",
                        "pelvic drop",
                        "knee cave  ",
                        "data       ",
                        "report     ");
    }

    @Test
    void whenNothingWasAssessedTheReasonStandsThere() {
        assertThat(Summary.lines(ReportExample.nothing(), REPORT, Words.ENGLISH))
                .containsExactly(
                        "not assessed   No still phase was found in 3.0 s of recording; stand still for 3 s before the first movement.",
                        "data           1 sensor, 200 Hz, 0 missing, no alignment   (± is the 95 % uncertainty of the mean)",
                        "report         " + REPORT);
    }
}
