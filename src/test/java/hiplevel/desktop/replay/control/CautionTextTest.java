package hiplevel.desktop.replay.control;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.preferences.SideColours;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CautionTextTest {
    private static final int WIDTH = 300;

    private final CautionText caution = new CautionText(new Look(false, SideColours.RED_BLUE));

    private int height(String text) {
        caution.show(Optional.of(text), WIDTH);
        return caution.getPreferredSize().height;
    }

    @Test
    void itIsAsHighAsItsTextButLeavesRoomForTheTable() {
        int line = height("one");
        assertThat(height("no verdict rests on it ".repeat(4))).isGreaterThan(line);
        assertThat(height("no verdict rests on it ".repeat(100))).isEqualTo(5 * line);
    }

    @Test
    void whereThereIsNothingToBeWaryOfItTakesNoRoom() {
        caution.show(Optional.of("something"), WIDTH);
        assertThat(caution.isVisible()).isTrue();
        caution.show(Optional.empty(), WIDTH);
        assertThat(caution.isVisible()).isFalse();
    }
}
