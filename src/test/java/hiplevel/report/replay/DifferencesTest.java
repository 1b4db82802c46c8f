package hiplevel.report.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.repetition.Repetition;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final SessionResult BEFORE = ReplayedSquats.RESULT;

    private static List<Difference> since(SessionResult after) {
        return Differences.between(BEFORE, after, Words.ENGLISH);
    }

    @Test
    void theSameAnalysisSaysNothingOtherwise() {
        assertThat(since(ReplayedSquats.analysed(SessionSettings.DEFAULT))).isEmpty();
    }

    @Test
    void aDroppedRepetitionIsOneLessAndNamed() {
        Repetition second = BEFORE.repetitions().get(1).repetition();
        Edit drop = new Edit.Dropped(
                second.turnMicros() - BEFORE.recordings().get(0).startMicros(), Optional.empty());
        SessionResult after =
                Pipeline.analyse(List.of(ReplayedSquats.INPUT.with(Edits.NONE.with(drop))), SessionSettings.DEFAULT);
        assertThat(since(after))
                .anySatisfy(d -> {
                    assertThat(d.what()).isEqualTo("repetitions that count");
                    assertThat(d.before()).isEqualTo("3 left, 3 right");
                    assertThat(d.after()).isIn("2 left, 3 right", "3 left, 2 right");
                })
                .anySatisfy(d -> {
                    assertThat(d.what()).isEqualTo("repetition 2");
                    assertThat(d.before()).contains("counts");
                    assertThat(d.after()).contains("dropped by hand");
                });
    }

    @Test
    void widerBandsHaveFewerFindingsAndTheSameMeans() {
        Bands wide = new Bands(Map.of("peak-pelvic-drop", new Band(30, 40, "mine")));
        SessionSettings s = SessionSettings.DEFAULT;
        List<Difference> found = since(ReplayedSquats.analysed(new SessionSettings(
                s.exercise(),
                s.side(),
                s.heightMetres(),
                s.wearer(),
                s.affectedSide(),
                s.catalogue(),
                wide,
                s.algorithms())));
        assertThat(found)
                .anySatisfy(d -> {
                    assertThat(d.what()).isEqualTo("findings: flag");
                    assertThat(d.after()).isEqualTo("0");
                })
                .noneMatch(d -> d.what().contains("standing on"));
    }

    @Test
    void anotherExerciseIsSaidOnceAndTheOldRowsAreDashes() {
        List<Difference> found = since(ReplayedSquats.analysed(SessionSettings.DEFAULT.doing("split-squat")));
        assertThat(found.get(0)).isEqualTo(new Difference("exercise", "single-leg squat", "split squat"));
        assertThat(found)
                .anyMatch(d -> d.before().equals("–"))
                .anyMatch(d -> d.after().equals("–"))
                .as("the exercises are told apart")
                .anyMatch(d -> d.what().equals("Split squat, repetitions that count"));
    }
}
