package hiplevel.desktop.replay.control;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.preferences.SideColours;
import hiplevel.form.MeasuredRepetition;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.report.replay.Courses;
import hiplevel.report.replay.ReplayedSquats;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepetitionsPanelTest {
    private static final SessionResult RESULT = ReplayedSquats.RESULT;
    private static final Courses COURSES =
            Courses.of(RESULT.recordings().get(0), RESULT.settings().bands());
    private static final MeasuredRepetition SECOND = COURSES.repetitions().get(1);
    private static final MeasuredRepetition THIRD = COURSES.repetitions().get(2);

    private final List<Long> sought = new ArrayList<>();
    private final List<Edits> asked = new ArrayList<>();
    private final RepetitionsPanel panel =
            new RepetitionsPanel(new Look(false, SideColours.RED_BLUE), Words.ENGLISH, sought::add, asked::add);

    @BeforeEach
    void shown() {
        panel.show(COURSES, RESULT, Edits.NONE);
    }

    private static Stream<Component> all(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Container inner ? all(inner) : Stream.of()));
    }

    private <C extends Component> C named(String name, Class<C> kind) {
        return all(panel)
                .filter(c -> name.equals(c.getName()))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private JTable table() {
        return named("repetitions", JTable.class);
    }

    private JTextComponent note() {
        return named("note", JTextComponent.class);
    }

    private void drop() {
        named("drop", JButton.class).doClick();
    }

    @Test
    void theChosenRowIsTheOneThatIsDroppedAlsoWhereAnotherStepIsToldAtItsTurningPoint() {
        table().setRowSelectionInterval(1, 1);
        long turn = SECOND.repetition().turnMicros();
        assertThat(sought).containsExactly(turn);
        panel.follow(Optional.of(THIRD), turn);
        assertThat(table().getSelectedRow()).isEqualTo(1);
        drop();
        assertThat(asked)
                .singleElement()
                .satisfies(edits -> assertThat(edits.all())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Edit.Dropped.class,
                                edit -> assertThat(edit.atMicros())
                                        .isEqualTo(turn
                                                - RESULT.recordings().get(0).startMicros())));
        panel.show(COURSES, RESULT, asked.get(0));
        panel.follow(Optional.of(THIRD), turn);
        assertThat(table().getSelectedRow()).isEqualTo(1);
    }

    @Test
    void onceTheHeadMovesOnTheRowIsTheOneThatIsShown() {
        table().setRowSelectionInterval(1, 1);
        panel.follow(Optional.of(THIRD), THIRD.repetition().startMicros());
        assertThat(table().getSelectedRow()).isEqualTo(2);
        panel.follow(Optional.of(THIRD), SECOND.repetition().turnMicros());
        assertThat(table().getSelectedRow()).isEqualTo(2);
    }

    @Test
    void aNoteStaysTypedUntilItIsKept() {
        table().setRowSelectionInterval(1, 1);
        note().setText("seen on video");
        drop();
        assertThat(note().getText()).isEqualTo("seen on video");
        panel.show(COURSES, RESULT, Edits.NONE);
        assertThat(note().getText()).isEqualTo("seen on video");
        panel.show(COURSES, RESULT, asked.get(0));
        assertThat(note().getText()).isEmpty();
    }

    @Test
    void whileANoteIsTypedTheRepetitionItIsOfStaysChosen() {
        table().setRowSelectionInterval(1, 1);
        note().setText("seen on video");
        panel.follow(Optional.of(THIRD), THIRD.repetition().turnMicros());
        assertThat(table().getSelectedRow()).isEqualTo(1);
        note().setText("");
        panel.follow(Optional.of(THIRD), THIRD.repetition().turnMicros());
        assertThat(table().getSelectedRow()).isEqualTo(2);
    }

    @Test
    void theTableTakesTheRoomThatIsThereAlsoWithoutACaution() {
        panel.setSize(500, 900);
        lay(panel);
        assertThat(note().getY()).isGreaterThan(780);
        assertThat(table().getParent().getHeight()).isGreaterThan(650);
    }

    private static void lay(Container in) {
        in.doLayout();
        for (Component inner : in.getComponents()) {
            if (inner instanceof Container container) {
                lay(container);
            }
        }
    }
}
