package hiplevel.desktop.capture.board;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Fault;
import hiplevel.session.cue.CueListener;
import hiplevel.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the window tells of what devices and cables do. */
class BoardTest {
    private final Notices notices = new Notices(() -> 0);
    private final Board board = new Board(notices, CueListener.SILENT);

    @Test
    void everyFaultHasASentenceInEveryLanguage() {
        for (Fault.Kind kind : Fault.Kind.values()) {
            board.fault(new Fault(1, 0, kind, 12, "/dev/ttyACM0: pelvis: in English."));
        }
        List<Notice> said = notices.fresh();
        assertThat(said).hasSize(Fault.Kind.values().length);
        for (Words words : Words.ALL) {
            assertThat(said)
                    .extracting(notice -> words.say(notice.sentence()))
                    .doesNotHaveDuplicates()
                    .noneMatch(sentence -> sentence.contains("in English"));
        }
    }

    @Test
    void howMuchWasLostIsSaid() {
        board.fault(new Fault(1, 0, Fault.Kind.LOST, 12, "numbers 5 to 16 were sent and not heard"));
        assertThat(Words.GERMAN.say(notices.fresh().get(0).sentence()))
                .isEqualTo("ein Sensor: 12 Messwerte wurden gesendet und nicht gehört");
    }
}
