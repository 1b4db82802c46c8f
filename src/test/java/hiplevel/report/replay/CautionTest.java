package hiplevel.report.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import org.junit.jupiter.api.Test;

class CautionTest {
    private static String said(SessionResult session) {
        return Caution.of(session).map(Words.ENGLISH::say).orElse("nothing");
    }

    @Test
    void ofAnAlignedWearerThereIsNothingToBeWaryOf() {
        assertThat(said(ReplayedSquats.RESULT)).isEqualTo("nothing");
    }

    @Test
    void whoDidNoAligningMovementsIsToldThatNoVerdictRestsOnIt() {
        assertThat(said(ReplayedSquats.unaligned()))
                .contains("aligned on the repetitions themselves", "no verdict rests on it");
    }

    @Test
    void whereNothingIsRecognisedTheReasonIsSaid() {
        assertThat(said(ReplayedSquats.ofNothing())).isEqualTo(Words.ENGLISH.say("nothing.no-repetition"));
    }
}
