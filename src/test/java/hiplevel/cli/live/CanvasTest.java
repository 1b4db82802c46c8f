package hiplevel.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.cli.terminal.Screen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private final ByteArrayOutputStream painted = new ByteArrayOutputStream();
    private final Canvas canvas = new Canvas(Screen.of(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(painted, true, StandardCharsets.UTF_8)));

    @Test
    void theSecondPaintingStandsInTheFirstOnesPlace() {
        canvas.paint(List.of("one", "two"));
        canvas.paint(List.of("three"));
        assertThat(painted.toString(StandardCharsets.UTF_8)).contains("two").contains("\u001b[2A\r\u001b[?7lthree");
    }

    @Test
    void aLineThatStaysIsNotPaintedOver() {
        canvas.paint(List.of("live"));
        canvas.keep("a sentence");
        canvas.paint(List.of("live"));
        assertThat(painted.toString(StandardCharsets.UTF_8)).endsWith("live\u001b[K\n\u001b[J\u001b[?7h");
        assertThat(painted.toString(StandardCharsets.UTF_8)).containsOnlyOnce("\u001b[1A");
    }

    @Test
    void aLineTypedBelowThePaintingDoesNotLeaveItsFirstLineBehind() {
        canvas.paint(List.of("one", "two"));
        canvas.lineTyped();
        canvas.paint(List.of("one", "two"));
        assertThat(painted.toString(StandardCharsets.UTF_8)).contains("\u001b[3A");
    }
}
