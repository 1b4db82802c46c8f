package hiplevel.desktop.replay.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.desktop.look.Look;
import hiplevel.desktop.preferences.SideColours;
import hiplevel.report.replay.Courses;
import hiplevel.report.replay.ReplayedSquats;
import hiplevel.words.Words;
import java.awt.Component;
import java.awt.Container;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

class ReadoutTest {
    private static final Pattern CHANGE = Pattern.compile("([−+]?[\\d.]+)° → ([−+]?[\\d.]+)° \\(([−+][\\d.]+)°\\)");
    private static final Courses COURSES = Courses.of(
            ReplayedSquats.RESULT.recordings().get(0),
            ReplayedSquats.RESULT.settings().bands());

    private final Readout readout = new Readout(new Look(false, SideColours.RED_BLUE), Words.ENGLISH);

    private static Stream<Component> all(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Container inner ? all(inner) : Stream.of()));
    }

    private String compared(long a, long b) {
        readout.compare(OptionalLong.of(a), OptionalLong.of(b), COURSES);
        return all(readout)
                .filter(c -> "compared".equals(c.getName()))
                .map(c -> ((JTextComponent) c).getText())
                .findFirst()
                .orElseThrow();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    @Test
    void whatIsReadAtAAndBAndTheDifferenceAddUp() {
        long turn = COURSES.repetitions().get(0).repetition().turnMicros();
        assertThat(LongStream.range(1, 60)
                        .mapToObj(i -> compared(turn, turn + i * 20_000))
                        .flatMap(text -> CHANGE.matcher(text).results()))
                .hasSizeGreaterThan(100)
                .allSatisfy((MatchResult change) -> assertThat(number(change.group(2)) - number(change.group(1)))
                        .as(change.group())
                        .isCloseTo(number(change.group(3)), within(1e-9)));
    }
}
